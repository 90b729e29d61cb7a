using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Quotes;

/// <summary>
/// Quotes over paragraphs. A text has a paragraph a line; one that begins with "# " is a section head, with "! " the headline. A
/// quote is written as its first and last paragraph, counted from 0, and its words, with a slash between paragraphs.
/// </summary>
public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("“Satu.”\n“Dua.”", "0-0 Satu.|1-1 Dua.")]
    [InlineData("Kata Rina, “satu” dan “dua”.", "0-0 satu|0-0 dua")]
    [InlineData("“Satu.\n“Dua.”", "0-1 Satu./Dua.")]
    [InlineData("“Satu.\n“Dua.\n“Tiga,” kata Rina.", "0-2 Satu./Dua./Tiga,")]
    [InlineData("Rina: \"Satu.\n\"Dua.\" Ia pulang.", "0-1 Satu./Dua.")]
    [InlineData("”Satu.\n”Dua.”", "0-1 Satu./Dua.")]
    [InlineData("“Satu.\n“Dua,” kata Rina. “Tiga.\n“Empat.”", "0-1 Satu./Dua,|1-2 Tiga./Empat.")]
    public void Find_ParagraphThatReopensTheMark_ContinuesTheQuote(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("“Satu.\n# Jalan lama\n“Dua.”", "0-2 Satu./Dua.")]
    public void Find_HeadBetween_DoesNotEndTheQuote(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("“Satu.\nDua,” kata Rina.", "0-1 Satu./Dua,")]
    [InlineData("“Satu.\nDua.\nTiga.” Reda. “Empat.”", "0-2 Satu./Dua./Tiga.|2-2 Empat.")]
    [InlineData("\"Satu.\nDua, \"kata Rina.", "0-1 Satu./Dua,")]
    [InlineData("“Satu.\n“Dua.\nTiga.”", "0-2 Satu./Dua./Tiga.")]
    public void Find_MarkThatClosesWhatItsParagraphDidNotOpen_EndsTheQuote(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("“Satu.\nDua.\nTiga.\nEmpat.\nLima.\nEnam.” Reda.", "0-0 Satu.", "1,1", "6,6")]
    public void Find_MarkTooFarFromTheOneThatOpens_IsAStray(string text, string expected, params string[] places) =>
        AssertFound(expected, text, places);

    [Theory]
    [InlineData("‘Satu.\n‘Dua. Tiga,’ kata Rina.", "0-1 Satu./Dua. Tiga,")]
    [InlineData("‘Satu.\n‘Dua. Tiga.", "")]
    [InlineData("‘Satu.\nDua,’ kata Rina.", "")]
    [InlineData("‘Satu’.\n‘Dua.’", "0-0 Satu|1-1 Dua.")]
    public void Find_SingleMarks_ChainOnlyWhereTheyAreReopenedAndClosed(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("“Satu.\nHujan turun.\n“Dua.”", "0-0 Satu.|2-2 Dua.", "1,1")]
    [InlineData("“Satu.\nHujan turun, “dua”.", "0-0 Satu.|1-1 dua", "1,1")]
    [InlineData("“Satu.\n'Dua' turun.", "0-0 Satu.|1-1 Dua", "1,1")]
    [InlineData("Rina: “Satu.\n“Dua.\nHujan turun.", "0-1 Satu./Dua.", "2,1")]
    [InlineData("! Rina: “Satu\n“Dua.”", "0-0 Satu|1-1 Dua.", "1,9")]
    public void Find_QuoteThatIsNotReopened_EndsWithItsParagraphAndIsReported(string text, string expected, string place) =>
        AssertFound(expected, text, place);

    [Theory]
    [InlineData("Hujan turun” di “pasar”.\nReda.”", "0-0 pasar", "1,12", "2,6")]
    [InlineData("“Satu.\nHujan” turun.", "0-0 Satu.", "1,1", "2,6")]
    public void Find_StrayMarks_AreReportedInTheOrderOfTheText(string text, string expected, params string[] places) =>
        AssertFound(expected, text, places);

    [Theory]
    [InlineData("# “Satu” di pasar", "")]
    [InlineData("! “Satu” di pasar", "0-0 Satu")]
    public void Find_Headline_HoldsQuotesAndAHeadDoesNot(string text, string expected) => AssertFound(expected, text);

    [Theory]
    [InlineData("Kata Rina, “” dan “ ”.")]
    [InlineData("“”")]
    public void Find_MarksAroundNothing_AreNoQuote(string text) => AssertFound("", text);

    [Fact]
    public void Find_StrayMark_IsNamedInItsDiagnostic()
    {
        List<CorpusDiagnostic> diagnostics = [];
        Find("Hujan turun» di pasar.", diagnostics);

        CorpusDiagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal("a.txt(1,12): warning NC4001: The quotation mark » has no partner", diagnostic.ToString());
    }

    [Fact]
    public void Find_Chain_SpansFromTheFirstMarkToTheLast()
    {
        FoundQuote quote = Assert.Single(Find("Kata Rina: “Satu.\n“Dua.” Ia pulang.", []));

        Assert.Equal((11, 24, true, true), (quote.Span.Start, quote.Span.End, quote.IsClosed, quote.IsDouble));
    }

    private static void AssertFound(string expected, string text, params string[] places)
    {
        List<CorpusDiagnostic> diagnostics = [];
        List<FoundQuote> quotes = Find(text, diagnostics);

        Assert.Equal(expected, string.Join('|', quotes.Select(quote => Describe(text, quote))));
        Assert.Equal(places, diagnostics.Select(item => $"{item.Place.Line + 1},{item.Place.Column + 1}"));
    }

    private static List<FoundQuote> Find(string text, List<CorpusDiagnostic> diagnostics)
    {
        List<Passage> passages = [.. ParagraphSplitter.Split(text, ArticleLayout.Lines).Select((span, number) => PassageOf(text, number, span))];
        return QuoteFinder.Find("a.txt", text, passages, LanguagePack.For("id"), diagnostics);
    }

    private static Passage PassageOf(string text, int number, CharSpan span) => new(number, span, new(Tokenizer.Tokenize(text, span, LanguagePack.For("id").Vocabulary)))
    {
        Kind = text[span.Start] switch { '#' => ParagraphKind.Heading, '!' => ParagraphKind.Headline, _ => ParagraphKind.Body },
    };

    private static string Describe(string text, FoundQuote quote) =>
        $"{quote.FirstParagraph}-{quote.LastParagraph} {string.Join('/', quote.Pieces.ToArray().Select(piece => piece.Of(text)))}";
}
