namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>Texts that would break a literal, a comment, a message or a reader: each comes back as it was, and is reported where it is odd.</summary>
public sealed class HostileTextsTests
{
    private static readonly (string Name, string Text, string Faults)[] Texts =
    [
        ("empty", "", "NC4005"),
        ("blank", " \n\t\n\u00A0\u2003", "NC4005"),
        ("byte order mark", "\uFEFFLight.", ""),
        ("only a byte order mark", "\uFEFF", "NC4005"),
        ("second byte order mark", "\uFEFF\uFEFFLight.", ""),
        ("CRLF", "One.\r\n\r\nTwo.\r\n", ""),
        ("CR", "One.\r\rTwo.\r", ""),
        ("mixed line ends", "One.\r\n\n\rTwo.\n\r\n\r", ""),
        ("no line end", "Light.", ""),
        ("NUL", "a\0b", "NC4004"),
        ("escape codes", "\e[31mred\e[0m", "NC4004"),
        ("lone surrogates", "a\uD83Db\uDEA2c\uDEA2\uD83D", "NC4003"),
        ("ends with half a pair", "a\uD83D", "NC4003"),
        ("invalid UTF-8, decoded", "a\uFFFDb", "NC4003"),
        ("bidirectional controls", "\u202Egnol\u202C \u2066x\u2069", "NC4004"),
        ("line separators", "a\u2028b\u2029c\u0085d\ve\ff", "NC4004"),
        ("raw string", "\"\"\"\"\"\" \"\"\"\n$\"\"\"{x}\"\"\"", "NC4001"),
        ("end of a comment", "*/ class C { /* //", ""),
        ("end of the summary", "</summary></remarks> ]]> <![CDATA[ --> <!-- &amp; &#0; & <", ""),
        ("format items", "{0} {{ }} {x:C2} %s %n", ""),
        ("backslashes", "\\ \\\\ \\u0041 \\x41 \\\" C:\\new\\table", "NC4001"),
        ("preprocessor", "#error no\n#if X\n#line 1 \"x\"\n#nullable disable", ""),
        ("a quote that is never closed", "“Light.\n\nAnd more.", "NC4001"),
        ("an odd number of marks", "\"One\" and \"two\" and \"three.", "NC4001"),
        ("marks only", "\"\"\"", "NC4001"),
        ("combining marks only", "\u0301\u0301\u0301", ""),
        ("noncharacters", "\uFFFE\uFFFF\uFDD0\U0010FFFF", ""),
        ("tags and joiners", "\U000E0041\U000E007F 👩\u200D👩\u200D👧 🇮🇩\uFE0F", ""),
        ("right to left", "الميناء \"مغلق\" نمل", ""),
        ("index of its own", "# A\n\n## Articles\n\n- [x](../x.txt)\n", ""),
    ];

    public static TheoryData<string> Names => [.. Texts.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_Text_ComesBackAndIsReportedWhereItIsOdd(string name)
    {
        (_, string text, string faults) = Texts.Single(item => item.Name == name);

        HostileRun run = HostileRun.Of(HostileProject.WithText(text));

        Assert.Equal(HostileText.Normal(text), Assert.Single(run.Articles).Text);
        Assert.Equal(faults, run.Faults);
    }

    [Fact]
    public void Run_LineOfFiveMegabytes_ComesBack()
    {
        string text = string.Concat(Enumerable.Repeat("The lights of the quay — all of them — were on. ", 110_000)) + "“Off,” said nobody.";

        Assert.InRange(text.Length, 5_000_000, int.MaxValue);
        Assert.Equal(text, Assert.Single(HostileRun.Of(HostileProject.WithText(text)).Articles).Text);
    }

    [Theory]
    [InlineData("“", "")]
    [InlineData("“a ", " a”")]
    [InlineData("\"a ", " a\"")]
    [InlineData("‘", "’")]
    [InlineData("“‘", "’”")]
    public void Run_TenThousandNestedMarks_ComeBack(string open, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, 10_000)) + "light" + string.Concat(Enumerable.Repeat(close, 10_000)) + ".";

        Assert.Equal(text, Assert.Single(HostileRun.Of(HostileProject.WithText(text)).Articles).Text);
    }
}
