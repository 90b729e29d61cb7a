using System.Text.RegularExpressions;
using NewsCorpus.Compiler.Formatting;
using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Tests.Formatting;

public sealed partial class IndexFormatterTests
{
    private const string Head = "# Sample\n";

    [Fact]
    public void Format_TheExampleOfTheFormat_ChangesNothing() => AssertCanonical(Example("docs/index-format.md"));

    [Fact]
    public void Format_TheSeeds_ChangesNothing() => AssertCanonical(Repository.Read("seeds/INDEX.md"));

    [Theory]
    [InlineData("#   Sample  ##", "# Sample")]
    [InlineData("# Sample <!-- draft -->", "# Sample <!-- draft -->")]
    [InlineData("# C #", "# C")]
    [InlineData("# sources", "# sources")]
    [InlineData("Sample\n======", "Sample\n======")]
    [InlineData("# Sample\n> A summary.\n- id: x", "# Sample\n\n> A summary.\n\n- id: x")]
    [InlineData("# Sample\r\n\r\n\r\nProse  \r\nover lines\r\n\r\n\r\nand apart", "# Sample\n\nProse  \nover lines\n\n\nand apart")]
    [InlineData("\n\n# Sample\n\n\n", "# Sample")]
    public void Format_Head_IsSetApart(string head, string formatted) => AssertFormatted(head, formatted + "\n");

    [Theory]
    [InlineData("## sources", "## Sources")]
    [InlineData("## ARTIKEL", "## Artikel")]
    [InlineData("##  Entities ##\n### tokoh", "## Entities\n\n### Tokoh")]
    [InlineData("## articles\n### people of the year", "## Articles\n\n### people of the year")]
    [InlineData("## about\n###  people", "## about\n\n###  people")]
    public void Format_Headings_AreSpeltAsTheFormatSpellsThem(string headings, string formatted) =>
        AssertFormatted($"{Head}\n{headings}\n", $"{Head}\n{formatted}\n");

    [Theory]
    [InlineData("*  **Daily**", "- **Daily**")]
    [InlineData("+ __Daily__`daily`", "- **Daily** `daily`")]
    [InlineData("- __Daily_News__", "- __Daily_News__")]
    [InlineData(" - [ Daily ]( https://example.org )", "- [Daily](https://example.org)")]
    [InlineData("- [Daily](< https://example.org >)   `daily`", "- [Daily](<https://example.org>) `daily`")]
    [InlineData("- **Daily**   <!-- who? -->", "- **Daily** <!-- who? -->")]
    [InlineData("-   **Daily** <!-- who? -->  `daily`", "- **Daily** <!-- who? -->  `daily`")]
    public void Format_Item_HasOneForm(string item, string formatted) => AssertFormatted(
        $"{Head}\n## Sources\n\n{item}\n", $"{Head}\n## Sources\n\n{formatted}\n");

    [Theory]
    [InlineData("\t*   Language:en  ", "  - language: en")]
    [InlineData("  - language: en\n\n  - URL: https://example.org", "  - url: https://example.org\n  - language: en")]
    [InlineData("  - Mood: good\n  - url: https://example.org", "  - url: https://example.org\n  - Mood: good")]
    [InlineData("  - language: en\n  - language: id\n  - url: https://a.org", "  - url: https://a.org\n  - language: en\n  - language: id")]
    [InlineData("  - language: en <!-- all -->", "  - language: en <!-- all -->")]
    [InlineData(
        "  <!-- of all texts -->\n  - language: en\n  - url: https://a.org <!-- or\n  b.org -->",
        "  - url: https://a.org <!-- or\n  b.org -->\n  <!-- of all texts -->\n  - language: en")]
    [InlineData("  - language: en\n\n  Prose of the item.\n\n  - url: https://a.org", "  - language: en\n\n  Prose of the item.\n\n  - url: https://a.org")]
    public void Format_Fields_HaveOneFormAndOrder(string fields, string formatted) => AssertFormatted(
        $"{Head}\n## Sources\n\n- **Daily**\n{fields}\n", $"{Head}\n## Sources\n\n- **Daily**\n{formatted}\n");

    [Theory]
    [InlineData("author: A. Writer ;B\\;C;", "author: A. Writer; B\\;C")]
    [InlineData("topics: harbour,politics,,  a\\, b", "topics: harbour, politics, a\\, b")]
    [InlineData("quote   `a;b  c`  in `x`:@id ,  partial", "quote `a;b  c`  in `x`: @id ,  partial")]
    public void Format_Lists_AreSetApartByOneBlank(string field, string formatted) => AssertFormatted(
        $"{Head}\n## Articles\n\n- [T](t.txt)\n  - {field}\n", $"{Head}\n## Articles\n\n- [T](t.txt)\n  - {formatted}\n");

    [Fact]
    public void Format_ListWithAPartThatEndsInABackslash_StaysAsItIs() =>
        AssertCanonical($"{Head}\n## Entities\n\n### People\n\n- **A**\n  - aliases: a\\ ;b\n");

    [Fact]
    public void Format_FieldsOfTheCorpus_AreSorted() => AssertFormatted(
        $"{Head}- language: en\n<!-- for all -->\n- license: MIT\n\n- id: a\n",
        $"{Head}\n- id: a\n<!-- for all -->\n- license: MIT\n- language: en\n");

    [Theory]
    [InlineData("- **A**\n- **B**", "- **A**\n- **B**")]
    [InlineData("- **A**\n\n\n- **B**", "- **A**\n\n- **B**")]
    [InlineData("- **A**\n<!-- b -->\n- **B**", "- **A**\n<!-- b -->\n- **B**")]
    [InlineData("Prose:\n- **A**\n---\n- **B**", "Prose:\n\n- **A**\n\n---\n\n- **B**")]
    public void Format_Items_KeepTheirGroups(string items, string formatted) => AssertFormatted(
        $"{Head}\n## Sources\n{items}\n", $"{Head}\n## Sources\n\n{formatted}\n");

    [Fact]
    public void Format_Sections_AreSortedWithTheirProse() => AssertFormatted(
        $"""
        {Head}
        ## About
        Nothing.
        ## Entities
        ### People
        - **B**
        ### People
        - **A**
        ## Thanks

        To all.
        <!-- What there is. -->
        ## Articles
        ## Sources
        - **S**
        """,
        $"""
        {Head}
        ## About

        Nothing.

        ## Sources

        - **S**

        <!-- What there is. -->
        ## Articles

        ## Entities

        ### People

        - **B**

        ### People

        - **A**

        ## Thanks

        To all.

        """);

    [Theory]
    [InlineData("# T\n\n## Sources\n\n- no item\n", "NC1010")]
    [InlineData("# T\n\n- no field\n", "NC1015")]
    [InlineData("## Sources\n", "NC1017")]
    [InlineData("# T\n\n<!-- open\n", "NC1019")]
    public void Format_IndexThatIsNotUnderstood_IsRefusedWithWhatIsWrong(string text, string id)
    {
        FormattedIndex formatted = IndexFormatter.Format("INDEX.md", text);
        Assert.Null(formatted.Text);
        Assert.Equal([id], formatted.Faults.Select(static fault => fault.Rule.Id));
    }

    [Fact]
    public void Format_IndexWithWrongValues_IsFormatted() => AssertFormatted(
        $"{Head}\n## Articles\n* [T](t.txt)\n  * date: soon\n  * source: @nobody\n",
        $"{Head}\n## Articles\n\n- [T](t.txt)\n  - source: @nobody\n  - date: soon\n");

    [Theory]
    [InlineData("## The corpus", (int)IndexSection.Corpus)]
    [InlineData("## Sources", (int)IndexSection.Sources)]
    [InlineData("## Articles", (int)IndexSection.Articles)]
    [InlineData("## Entities", (int)IndexSection.Entities)]
    public void Tables_OfTheFormat_HaveFieldsInTheirCanonicalOrder(string heading, int section)
    {
        string page = Repository.Read("docs/index-format.md");
        // The example above them has the same headings.
        int start = page.LastIndexOf($"\n{heading}\n", StringComparison.Ordinal);
        int table = page.IndexOf("| Field | Value |", start, StringComparison.Ordinal);
        string[] rows = [.. page[table..].Split('\n').Skip(2).TakeWhile(static row => row.StartsWith('|'))];
        IEnumerable<string> keys = rows.SelectMany(static row => Key().Matches(row.Split('|')[1])).Select(static match => match.Groups[1].Value);
        Assert.Equal(FieldKeys.Of((IndexSection)section), keys);
    }

    private static void AssertCanonical(string text) => AssertFormatted(text, text);

    private static void AssertFormatted(string text, string formatted)
    {
        FormattedIndex result = IndexFormatter.Format("INDEX.md", text);
        Assert.Empty(result.Faults);
        Assert.Equal(formatted, result.Text);
    }

    private static string Example(string page)
    {
        string[] parts = Repository.Read(page).Split("````markdown\n");
        return parts[1][..parts[1].IndexOf("````", StringComparison.Ordinal)];
    }

    [GeneratedRegex("`([a-z0-9-]+)")]
    private static partial Regex Key();
}
