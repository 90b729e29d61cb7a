using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsCorpus.Build;

/// <summary>
/// Chooses how each corpus of a project is carried, by the size of its files, before the compiler starts: as literals, which the
/// generator writes, or as a resource, whose image <see cref="WriteImage"/> writes. Reads no file.
/// </summary>
public sealed class ChooseCarriers : Task
{
    // From here on a build with literals takes noticeably longer than one with a resource: docs/performance.md.
    private const long MostForLiterals = 2_000_000;

    // The compiler writes assemblies of up to 2 GB, and an image is larger than its texts.
    private const long MostForAssemblies = 1_000_000_000;

    /// <summary>The additional files of the project.</summary>
    [Required]
    public ITaskItem[] AdditionalFiles { get; set; } = [];

    /// <summary>The files that are indexes though their name is not INDEX.md.</summary>
    public ITaskItem[] Indexes { get; set; } = [];

    /// <summary>Auto, Literals or Resource.</summary>
    public string Carrier { get; set; } = "";

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Where images are written.</summary>
    [Required]
    public string ImageFolder { get; set; } = "";

    /// <summary>
    /// The indexes of the corpora that are carried as resources: Image is the name of the resource, File where it is written.
    /// </summary>
    [Output]
    public ITaskItem[] Images { get; private set; } = [];

    /// <summary>The files from which images are made, each with the File of its image; a file may be there for several.</summary>
    [Output]
    public ITaskItem[] ImageSources { get; private set; } = [];

    /// <summary>The additional files that are no business of the generator, because the image has what is in them.</summary>
    [Output]
    public ITaskItem[] Embedded { get; private set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        string carrier = Carrier.Trim();
        bool isAuto = carrier.Length == 0 || Is(carrier, "Auto");
        if (!isAuto && !Is(carrier, "Literals") && !Is(carrier, "Resource"))
        {
            DiagnosticLog.Report(Log, new CorpusDiagnostic(DiagnosticRules.UnknownCarrier, "", default, carrier));
            return false;
        }

        if (!Is(carrier, "Literals")) Choose(isAuto);
        return !Log.HasLoggedErrors;
    }

    private void Choose(bool isAuto)
    {
        HashSet<string> named = new(Indexes.Select(CorpusFiles.PathOf), StringComparer.Ordinal);
        ITaskItem[] indexes = [.. AdditionalFiles.Where(file => IsIndex(file, named))];
        var files = new CorpusFiles(AdditionalFiles, indexes);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<ITaskItem> images = [], sources = [], embedded = [];
        for (int number = 0; number < indexes.Length; number++)
        {
            ITaskItem[] owned = [.. files.OwnedBy(number)];
            long bytes = owned.Sum(SizeOf);
            if (isAuto && bytes <= MostForLiterals) continue;
            ReportSize(indexes[number].ItemSpec, bytes, isAuto);
            TaskItem image = ImageOf(indexes[number], names);
            images.Add(image);
            sources.AddRange(files.Below(number).Select(file => new TaskItem(file.ItemSpec, new Dictionary<string, string> { ["File"] = image.GetMetadata("File") })));
            embedded.AddRange(owned);
        }

        Images = [.. images];
        ImageSources = [.. sources];
        Embedded = [.. embedded];
    }

    private void ReportSize(string index, long bytes, bool isAuto)
    {
        if (bytes > MostForAssemblies)
            DiagnosticLog.Report(Log, new CorpusDiagnostic(DiagnosticRules.TooLargeToEmbed, index, default, Megabytes(bytes), Megabytes(MostForAssemblies)));
        else if (isAuto)
            DiagnosticLog.Report(Log, new CorpusDiagnostic(DiagnosticRules.CarriedAsResource, index, default, Megabytes(bytes), Megabytes(MostForLiterals)));
    }

    // Named by where the index is in the project, so that the name is the same on every machine.
    private TaskItem ImageOf(ITaskItem index, HashSet<string> names)
    {
        string path = CorpusFiles.PathOf(index), folder = CorpusPath.Normalize(ProjectFolder).TrimEnd('/') + "/";
        string name = path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : LastTwoSegments(path);
        name = Path.ChangeExtension(name, null);
        string unique = name;
        for (int other = 2; !names.Add(unique); other++) unique = name + "-" + other.ToString(CultureInfo.InvariantCulture);
        return new TaskItem(index.ItemSpec, new Dictionary<string, string>
        {
            ["Image"] = unique + ".ncimg",
            ["File"] = Path.Combine(ImageFolder, unique.Replace('/', '.') + ".ncimg"),
        });
    }

    private static bool IsIndex(ITaskItem file, HashSet<string> named) =>
        string.Equals(Path.GetFileName(file.ItemSpec), "INDEX.md", StringComparison.OrdinalIgnoreCase) || named.Contains(CorpusFiles.PathOf(file));

    private static string LastTwoSegments(string path)
    {
        string[] segments = path.Split('/');
        return string.Join("/", segments.Skip(segments.Length - 2));
    }

    private static long SizeOf(ITaskItem file)
    {
        var info = new FileInfo(file.GetMetadata("FullPath"));
        return info.Exists ? info.Length : 0;
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";

    private static bool Is(string carrier, string name) => string.Equals(carrier, name, StringComparison.OrdinalIgnoreCase);
}
