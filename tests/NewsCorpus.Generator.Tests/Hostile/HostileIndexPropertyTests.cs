using System.Globalization;
using CsCheck;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Fuzzing;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>
/// Indexes and texts out of nasty fragments, and sound ones with slips. Whatever they are: <see cref="HostileRun"/> holds, the compiled
/// corpus has the bytes that the compiler gives without the detour over C#, every article gives its text back, and no text is lost
/// without a word. A failure names its seed, which CsCheck_Seed repeats.
/// </summary>
public sealed class HostileIndexPropertyTests
{
    private static readonly string[] Fragments =
    [
        "# ", "## Articles\n", "## Sources\n", "## Entities\n", "### People\n", "### Places\n", "## Prose\n", "> ", "- ", "  - ", "\t- ", "* ", "1. ",
        "- [Light](a.txt)\n", "- [Light](b.txt) `b`\n", "- [Light](../a.txt)\n", "- [L](<c d.txt>)\n", "- [L](a.txt) `class`\n", "- **Name** `n`\n",
        "- **Wire** `wire`\n", "  - source: @wire\n", "  - source: @", "  - date: 2031-03-04\n", "  - date: 2031-02-30\n", "  - language: id\n",
        "  - aliases: A; b!; C [id]; \\;\n", "  - roles: Ketua (2024); Ketua (..2024); ( ) [en]\n", "  - status: withdrawn\n", "  - layout: blocks\n",
        "  - quote `light`: @n\n", "  - quote `A` to `b`: direct\n", "  - mention `Rina` in `Rina said`: no mention\n", "  - mention `A`: @n\n",
        "  - sha256: 00\n", "  - license: CC0-1.0\n", "- license: CC-BY-4.0\n", "- language: en\n", "<!--", "-->", "```", "~~~", "`", "``", "\\", "*/", "</summary>",
        "]]>", "&amp;", "{0}", "\"\"\"", "\0", "\r", "\r\n", "\n", "\n\n", "\u2028", "\u0085", "\uFEFF", "\uD83D", "\uDE00", "😀", "\u202E", "\uFFFE", "e\u0301", "雨",
        "[", "]", "(", ")", "**", "__", "!", ";", ",", ":", "@", "===", "---", "equals", "class", "_x", "a~b", " ", "    ",
    ];

    private static readonly string[] Words =
    [
        "\"", "“", "”", "‘", "’", "«", "»", "'", "\"\"\"", "light ", "Rina ", "said ", "kata ", "Wire ", "Name ", "A ", "b ", ". ", ", ", ": ", "? ", "…", "—", "-",
        "\n", "\n\n", "\r\n", "\r", "\t", "\0", "\uFEFF", "\uD83D", "\uDE00", "😀", "e\u0301", "\u2028", "\u202E", "雨", "\\", "*/", "{0}", "<", "&", "]]>", "Mr ", "12",
    ];

    private static readonly Gen<string> Index = OneOf(Fragments).List[0, 60].Select(pieces => string.Concat(pieces));
    private static readonly Gen<string> Text = OneOf(Words).List[0, 80].Select(pieces => string.Concat(pieces));

    // The skeleton of an index, torn by fragments at some places.
    private static readonly Gen<string> TornIndex = OneOf(["", "", "", .. Fragments]).Array[Skeleton.Length]
        .Select(tears => string.Concat(Skeleton.Zip(tears, (piece, tear) => piece + tear)));

    private static readonly Gen<string> SlippedIndex = TextMutation.Of(
        Gen.Const(Harbour.Index.Replace("quay.txt", "a.txt", StringComparison.Ordinal).Replace("ferry.txt", "b.txt", StringComparison.Ordinal)),
        OneOf(Fragments));

    private static readonly Gen<string> SlippedText = TextMutation.Of(Gen.OneOf(Harbour.QuayText, Harbour.DermagaText), OneOf(Words));

    private static string[] Skeleton =>
    [
        "# Night", "\n", "- license: CC0-1.0\n", "- language: en\n", "## Sources\n", "- **Wire** `wire`", "\n", "## Articles\n", "- [Light", " of](", "a.txt", ")",
        " `a`", "\n", "  - source: @wire", "\n", "  - date: 2031-03-04", "\n", "  - quote `", "light`", " to `A`", ": @n", "\n", "- [Dark](b.txt)\n", "  - source: @wire\n", "  - date: 2031-03-05\n",
        "## Entities\n", "### People\n", "- **Name**", " `n`\n", "  - aliases: A", "; b!", "\n", "  - roles: Rina", " (2024)\n",
    ];

    [Fact]
    public void Run_RandomIndexAndTexts_NothingIsThrownOrLost() =>
        Gen.Select(Gen.OneOf(Index, TornIndex, SlippedIndex), Gen.OneOf(Text, SlippedText), Text).Sample(
            (index, one, two) => Check(index, new() { ["a.txt"] = one, ["b.txt"] = two }), iter: FuzzIterations.Or(60), threads: 1);

    [Fact]
    public void Run_RandomTitles_ComeBack() =>
        OneOf([.. Fragments, .. Words]).List[1, 12].Select(pieces => string.Concat(pieces)).Array[8]
            .Sample(CheckTitles, iter: FuzzIterations.Or(12), threads: 1);

    private static Gen<string> OneOf(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(number => pieces[number]);

    private static void Check(string index, Dictionary<string, string> files)
    {
        HostileRun run = HostileRun.Of(files.Aggregate(
            HostileProject.WithIndex(index), (project, file) => project.WithFile(HostileProject.Folder + file.Key, file.Value)));

        if (run.IsGenerated) Assert.Equal(ContentHash(index, files), run.ContentHash);
        string[] texts = [.. files.Values.Select(HostileText.Normal)];
        Assert.All(run.Articles, article => Assert.Contains(article.Text, texts.Append("")));
        foreach (string text in texts)
            Assert.True(run.Diagnostics.Length > 0 || run.Articles.Any(article => article.Text == text), "A text is lost without a word.");
    }

    private static string ContentHash(string index, Dictionary<string, string> files)
    {
        IndexModel model = CorpusCompiler.ReadIndex(TestProject.IndexPath, index, allowedLicenses: default(EquatableArray<string>));
        TextFile[] texts = [.. files.Select(file => new TextFile(HostileProject.Folder + file.Key, file.Value))];
        return CorpusCompiler.Compile(model, texts).Image.ContentHash;
    }

    private static void CheckTitles(string[] titles)
    {
        string[] visible = [.. titles.Where(title => HostileText.OnOneLine(title.Replace("\uFEFF", "", StringComparison.Ordinal)).Length > 0)];
        string articles = string.Concat(visible.Select((title, number) =>
            string.Create(CultureInfo.InvariantCulture, $"- [{HostileText.AsMarkdown(title)}](a.txt) `a-{number}`{HostileProject.Facts}")));
        string people = string.Concat(visible.Select((title, number) =>
            string.Create(CultureInfo.InvariantCulture, $"- **{HostileText.AsMarkdown(title)}** `a-{number}`\n")));

        HostileRun run = HostileRun.Of(HostileProject.With(articles, people).WithFile(HostileProject.Folder + "a.txt", "Light."));

        Assert.Equal(visible.Select(HostileText.OnOneLine), run.Articles.Select(article => article.Headline));
    }
}
