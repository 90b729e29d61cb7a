using System.Text;
using Microsoft.Build.Framework;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsCorpus.Build;

/// <summary>
/// Compiles a corpus to an image file, and reports all that is wrong with its index and its texts. Where that is an error, there is no
/// file.
/// </summary>
public sealed class WriteImage : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The full path of the index.</summary>
    [Required]
    public string Index { get; set; } = "";

    /// <summary>The files among which its articles are.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The licenses that the project passes on besides open ones, separated by ',' or ';'.</summary>
    public string AllowedLicenses { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Image { get; set; } = "";

    /// <inheritdoc />
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc />
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc />
    public override bool Execute()
    {
        string temporary = Image + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Image))!);
            File.Delete(Image);
            Compile(temporary);
            if (!Log.HasLoggedErrors) File.Move(temporary, Image);
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage(MessageImportance.Normal, "Compiling {0} was cancelled.", Index);
            return false;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(problem);
        }
        catch (Exception failure)
        {
            DiagnosticLog.Report(Log, new CorpusDiagnostic(DiagnosticRules.GeneratorFailed, Index, default, failure.ToString().Replace('\n', ' ')));
        }
        finally
        {
            File.Delete(temporary);
        }

        return !Log.HasLoggedErrors;
    }

    private void Compile(string path)
    {
        string[] licenses =
            [.. AllowedLicenses.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(static license => license.Trim())];
        string text = File.ReadAllText(Index, Encoding.UTF8);
        IndexModel index = CorpusCompiler.ReadIndex(Index, text, new EquatableArray<string>(licenses));
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        var writer = new ImageFileWriter(file);
        ImageCompilation compilation = ImageCompiler.Compile(
            index,
            [.. Files.Select(static file => file.GetMetadata("FullPath"))],
            static path => File.ReadAllText(path, Encoding.UTF8),
            writer.Add,
            static _ => { },
            _cancellation.Token);
        writer.Complete();
        foreach (CorpusDiagnostic diagnostic in compilation.Diagnostics) DiagnosticLog.Report(Log, diagnostic);
    }
}
