using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

/// <summary>The same index and articles are the same corpus, to the byte, wherever and by whomever they are compiled.</summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly (string Path, string Text)[] Files =
        [("INDEX.md", Valley.Index), ("bendungan.txt", Valley.Dam), ("texts/river.txt", Valley.River), ("texts/sign.txt", Valley.Sign)];

    private readonly TemporaryCorpus _elsewhere = new();

    public static TheoryData<string, string, string, bool, bool> Checkouts => new()
    {
        { "a", "en_US.UTF-8", "UTC", false, false },
        { "b c/d#e%20f", "id_ID.UTF-8", "Asia/Jakarta", true, false },
        { "ünï/雨", "tr_TR.UTF-8", "Pacific/Kiritimati", false, true },
        { "a", "ar_SA.UTF-8", "America/St_Johns", true, true },
        { "a", "C", "Pacific/Pago_Pago", true, true },
    };

    public void Dispose() => _elsewhere.Dispose();

    // The content hash covers every byte of the image.
    [Theory]
    [MemberData(nameof(Checkouts))]
    public async Task Corpus_OfAnotherCheckout_HasTheSameBytes(string folder, string locale, string zone, bool backwards, bool carriageReturns)
    {
        using TemporaryCorpus valley = Valley.Create();
        string expected = ToolRun.Of("--corpus", valley.Index, "--json").Json.GetProperty("contentHash").GetString()!;

        using var summary = JsonDocument.Parse(await Answer(Checkout(folder, backwards, carriageReturns), locale, zone, "--json"));

        Assert.Equal(expected, summary.RootElement.GetProperty("contentHash").GetString());
    }

    [Theory]
    [InlineData("ünï/雨", "ar_SA.UTF-8", "America/St_Johns", true, true)]
    public async Task Records_OfAnotherCheckout_AreTheSame(string folder, string locale, string zone, bool backwards, bool carriageReturns)
    {
        using TemporaryCorpus valley = Valley.Create();
        string index = Checkout(folder, backwards, carriageReturns);

        foreach (string command in new[] { "quotes", "articles", "entities" })
            Assert.Equal(ToolRun.Of(command, "--corpus", valley.Index, "--json").Out, await Answer(index, locale, zone, command, "--json"));
    }

    private string Checkout(string folder, bool backwards, bool carriageReturns)
    {
        foreach ((string path, string text) in backwards ? Files.Reverse() : Files)
            _elsewhere.With($"{folder}/{path}", carriageReturns ? text.ReplaceLineEndings("\r\n") : text);
        return _elsewhere.PathOf($"{folder}/INDEX.md");
    }

    private static async Task<string> Answer(string index, string locale, string zone, params string[] args)
    {
        string executable = OperatingSystem.IsWindows() ? "NewsCorpus.Tool.exe" : "NewsCorpus.Tool";
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, executable), [.. args, "--corpus", index])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = zone;
        using Process process = Process.Start(start)!;
        string answer = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return answer;
    }
}
