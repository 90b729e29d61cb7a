using System.Text;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>Whatever stands in a headline, a name or a text, it ends no literal and no comment, and comes back as it was.</summary>
public sealed class HostileTextTests
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["quotation marks"] = "A \"quay\" of 'two' \"\"\"raw\"\"\" marks\"",
        ["backslashes"] = "C:\\quay\\new\\u0022 \\\" \\",
        ["end of a comment"] = "*/ class Quay { /* // /// ",
        ["end of the summary"] = "</summary><script>&lt;&amp;</remarks> <see cref=\"Quay\"/> ]]> <![CDATA[ <!- -",
        ["format items"] = "{0} {{1}} {quay} {0:C} %s $\"{x}\"",
        ["preprocessor"] = "#if QUAY #endif #error #line 1 \"x\"",
        ["line separators"] = "one\u2028two\u2029three\u0085four\vfive\fsix",
        ["controls"] = "bell\a null\0 escape\e delete\u007F nul",
        ["direction marks"] = "\u202Ereversed\u202C \u2066isolated\u2069 \u200Fmark",
        ["invisible marks"] = "zero\u200Bwidth soft\u00ADhyphen byte\uFEFForder joiner\u200D tag\U000E0041",
        ["emoji"] = "⚓ 🚢 👩‍👩‍👧‍👦 🇮🇩 quay",
        ["scripts"] = "الميناء 港 гавань λιμάνι नौका e\u0301",
        ["noncharacters"] = "ends \uFFFE \uFFFF \uFDD0 \U0001FFFF here",
        ["private use"] = "private \uE000 \U0010FFFD use",
        ["replacement"] = "a \uFFFD b",
        ["very long"] = string.Concat(Enumerable.Repeat("harbour 🚢 ", 1000)).Trim(),
        ["very long word"] = new string('q', 4_999) + "🚢" + new string('y', 4_999),
        ["septets"] = string.Concat(Enumerable.Range(1, 126).Select(unit => (char)unit)).Trim(),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_AsHeadlineAndName_CompilesAndComesBack(string name)
    {
        GeneratorRun run = GeneratorRun.Of(ProjectWith(AsMarkdown(Texts[name]), "Quay\n\nNothing new.\n"));

        run.Compile();
        Assert.Equal(OnOneLine(Texts[name]), run.Ask<string>("Harbour.News.Headlines.Quay.Headline"));
        Assert.Equal(OnOneLine(Texts[name]), run.Ask<string>("Harbour.News.People.Somebody.Name"));
        Assert.Equal(OnOneLine(Texts[name]), run.Ask<string>("Harbour.News.Info.Name"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_AsText_CompilesAndComesBack(string name)
    {
        string text = $"Quay\n\n{Texts[name]}\n\n\"{Texts[name]}\n";

        GeneratorRun run = GeneratorRun.Of(ProjectWith("Quay", text));

        run.Compile();
        Assert.Equal(text, run.Ask<string>("Harbour.News.Articles[0].Text"));
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree\n", "one\ntwo\rthree\n")]
    [InlineData("\uFEFFmarked", "marked")]
    [InlineData("", "")]
    public void Run_TextThatIsNormalised_ComesBackNormalised(string text, string normal) =>
        Assert.Equal(normal, GeneratorRun.Of(ProjectWith("Quay", text)).Ask<string>("Harbour.News.Articles[0].Text"));

    [Fact]
    public void Run_LoneSurrogates_ComeBackAsReplacements()
    {
        GeneratorRun run = GeneratorRun.Of(ProjectWith("lone \uD83D title \uDEA2", "lone \uD83D text \uDEA2"));

        run.Compile();
        Assert.Equal("lone \uFFFD title \uFFFD", run.Ask<string>("Harbour.News.Articles[0].Headline"));
        Assert.Equal("lone \uFFFD text \uFFFD", run.Ask<string>("Harbour.News.Articles[0].Text"));
    }

    [Fact]
    public void Run_TextLargerThanAPage_ComesBack()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"Ship {number} — „pelabuhan“.\n"));

        Assert.Equal(text, GeneratorRun.Of(ProjectWith("Quay", text)).Ask<string>("Harbour.News.Articles[0].Text"));
    }

    [Fact]
    public void Run_HostileTexts_SourcesHaveNoInvisibleCharacter()
    {
        foreach (string text in Texts.Values)
        {
            GeneratorRun run = GeneratorRun.Of(ProjectWith(AsMarkdown(text), text));
            Assert.All(run.Sources.Values, source => Assert.DoesNotContain(source, unit => unit != '\n' && IsInvisible(unit)));
        }
    }

    private static bool IsInvisible(char unit) =>
        char.IsControl(unit) || unit is '\u2028' or '\u2029' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static TestProject ProjectWith(string title, string text) => new TestProject()
        .WithCode(TestProject.CodePath, Harbour.News)
        .WithFile(Harbour.Quay, text)
        .WithFile(TestProject.IndexPath, $"""
            # {title}

            - id: quays
            - license: CC0-1.0
            - language: en
            - attribution: {title}

            ## Sources

            - **{title}** `wire`

            ## Articles

            - [{title}](quay.txt)
              - source: @wire
              - date: 2031-03-04

            ## Entities

            ### People

            - **{title}** `somebody`
              - roles: {title}
              - description: {title}

            """);

    // Every mark of ASCII may be escaped.
    private static string AsMarkdown(string text)
    {
        var escaped = new StringBuilder();
        foreach (char unit in text.ReplaceLineEndings(" "))
        {
            if (char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit))) escaped.Append('\\');
            escaped.Append(unit);
        }

        return escaped.ToString();
    }

    // An index collapses white space in titles, and a title has one line.
    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split([.. text.Where(char.IsWhiteSpace)], StringSplitOptions.RemoveEmptyEntries));
}
