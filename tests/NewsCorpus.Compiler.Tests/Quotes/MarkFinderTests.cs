using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Quotes;

/// <summary>
/// Which marks belong together. Expected are the quotations of a paragraph without their marks, with bars between them, and a
/// tilde behind one that is never closed.
/// </summary>
public sealed class MarkFinderTests
{
    [Theory]
    [InlineData("“Pulang,” kata Rina. “Hujan.”", "Pulang,|Hujan.")]
    [InlineData("\"Pulang,\" kata Rina. \"Hujan.\"", "Pulang,|Hujan.")]
    [InlineData("”Pulang,” kata Rina. ”Hujan.”", "Pulang,|Hujan.")]
    [InlineData("“Pulang,“ kata Rina. “Hujan.“", "Pulang,|Hujan.")]
    [InlineData("„Pulang“, kata Rina. „Hujan.”", "Pulang|Hujan.")]
    [InlineData("„Pulang„, kata Rina.", "Pulang")]
    [InlineData("«Pulang», kata Rina. « Hujan. »", "Pulang|Hujan.")]
    [InlineData("»Pulang«, kata Rina. »Hujan.«", "Pulang|Hujan.")]
    [InlineData("»Pulang», kata Rina.", "Pulang")]
    [InlineData("＂Pulang＂ kata Rina. 〝Hujan〞 lagi.", "Pulang|Hujan")]
    [InlineData("“Pulang\" kata Rina. \"Hujan” lagi.", "Pulang|Hujan")]
    public void Find_MarksOfAnyShape_PairByWhatStandsBesideThem(string text, string expected) => AssertPaired(expected, text);

    [Theory]
    [InlineData("Kata “a”, “b” dan “c”.", "a|b|c")]
    [InlineData("Ia bilang: “a”; lalu (“b”) – “c” – dan “d”/“e”.", "a|b|c|d|e")]
    [InlineData("Nama=“a”.", "a")]
    [InlineData("“a” “b”", "a|b")]
    [InlineData("\"a\"\"b\"", "a|b")]
    [InlineData("“ a ” dan “ b ”", "a|b")]
    [InlineData("\" a \" dan \" b \"", "a|b")]
    [InlineData("“ a ”, “ b ”.", "a|b")]
    [InlineData("\" a \", \" b \".", "a|b")]
    [InlineData("Kata Rina, \"... a\" dan \"…b\".", "... a|…b")]
    [InlineData("Kata Rina: ”, dan b”.", ", dan b")]
    [InlineData("kata“a”lalu", "a")]
    [InlineData("", "")]
    [InlineData("Tanpa tanda.", "")]
    public void Find_MarksBesideOtherMarks_AreOneQuotationEach(string text, string expected) => AssertPaired(expected, text);

    [Theory]
    [InlineData("“Ia berkata “pulang” lagi,” kata Rina.", "Ia berkata “pulang” lagi,")]
    [InlineData("“Ia berkata ‘pulang’ lagi,” kata Rina.", "Ia berkata ‘pulang’ lagi,")]
    [InlineData("\"Ia berkata \"pulang\" lagi,\" kata Rina.", "Ia berkata \"pulang\" lagi,")]
    [InlineData("“‘Pulang’ katanya,” kata Rina.", "‘Pulang’ katanya,")]
    [InlineData("“a “b “c” d” e”", "a “b “c” d” e")]
    public void Find_QuotationInAQuotation_BelongsToTheOuterOne(string text, string expected) => AssertPaired(expected, text);

    [Theory]
    [InlineData("“Pulang,” kata Rina. “Hujan turun.", "Pulang,|Hujan turun.~", "")]
    [InlineData("“Hujan turun.", "Hujan turun.~", "")]
    [InlineData("Kata Rina, “ Hujan. ", "Hujan.~", "")]
    [InlineData("“", "", "0")]
    [InlineData("Hujan “", "", "6")]
    [InlineData("Hujan turun” kata Rina.", "", "11")]
    [InlineData("Hujan” turun, “reda.", "reda.~", "5")]
    [InlineData("“Satu “dua “tiga", "tiga~", "0|6")]
    [InlineData("“Satu “dua” tiga.", "dua", "0")]
    [InlineData("“Satu “dua “tiga” empat” lima.", "dua “tiga” empat", "0")]
    [InlineData("“Satu “dua” tiga “empat” lima.", "dua|empat", "0")]
    [InlineData("“Satu “dua” tiga, “empat.", "dua|empat.~", "0")]
    public void Find_OddNumberOfMarks_ReportsTheStrayAndKeepsTheOthers(string text, string expected, string strays)
    {
        Assert.Equal(expected, Find(text, out List<int> found));
        Assert.Equal(strays, string.Join('|', found));
    }

    [Theory]
    [InlineData("Rina tingginya 6'3\" dan Budi 5’11”.", "")]
    [InlineData("“Rina tingginya 6'3\" sekarang,” kata Budi.", "Rina tingginya 6'3\" sekarang,")]
    [InlineData("Layar 12\" itu pecah.", "")]
    [InlineData("\"Umurku 12\", kata Rina.", "Umurku 12")]
    public void Find_InchesAndSeconds_AreNoMarks(string text, string expected) => Assert.Equal(expected, Find(text, out _));

    [Fact]
    public void Find_MarkBehindAYear_IsAStrayAndNoInch()
    {
        Find("Hujan tahun 2012\" itu.", out List<int> strays);

        Assert.Equal([16], strays);
    }

    [Theory]
    [InlineData("Pasar 'serba ada' itu tutup.", "serba ada")]
    [InlineData("Pasar ‘serba ada’ itu tutup.", "serba ada")]
    [InlineData("Pasar 'serba ada', kata Rina", "serba ada")]
    [InlineData("Pasar (‘serba ada’) tutup.", "serba ada")]
    [InlineData("‹Pulang›, kata Rina.", "Pulang")]
    [InlineData("Kata 'pulang' dan 'hujan'.", "pulang|hujan")]
    [InlineData("Kata 'pulang' dan “hujan”.", "pulang|hujan")]
    [InlineData("It 'can't be' she said.", "can't be")]
    public void Find_SingleMarksAroundWords_AreAQuotation(string text, string expected) => AssertPaired(expected, text);

    [Theory]
    [InlineData("“Pulang, ”kata Rina. “Hujan.”", "Pulang,|Hujan.")]
    [InlineData("\"Pulang, \"kata Rina. \"Hujan, \"ujarnya.", "Pulang,|Hujan,")]
    [InlineData("Rina bertanya, \"kata siapa?\"", "kata siapa?")]
    [InlineData("\"Ia bilang \"kata siapa\" begitu,\" kata Rina.", "Ia bilang \"kata siapa\" begitu,")]
    public void Find_MarkBetweenAnUtteranceAndACue_ClosesWhereverItsBlankIs(string text, string expected) => AssertPaired(expected, text);

    [Theory]
    [InlineData("Hujan turun, ”ujar Rina. Reda.", "13")]
    [InlineData("Hujan turun, \"ujarnya.", "13")]
    public void Find_MarkThatACueFollowsAndNothingCloses_IsAStray(string text, string stray)
    {
        Assert.Equal("", Find(text, out List<int> found));
        Assert.Equal(stray, string.Join('|', found));
    }

    [Theory]
    [InlineData("“Hujan turun,’ kata Rina. Reda.", "Hujan turun,")]
    [InlineData("\"Hujan turun.' Reda.", "Hujan turun.")]
    [InlineData("“Hujan ‘turun,’ kata Rina. Reda.", "Hujan ‘turun,’ kata Rina. Reda.~")]
    [InlineData("“Hujan turun’ kata Rina.", "Hujan turun’ kata Rina.~")]
    public void Find_SingleMarkBehindAnUtterance_ClosesADoubleOneThatNothingElseCloses(string text, string expected) =>
        Assert.Equal(expected, Find(text, out _));

    [Theory]
    [InlineData("‘It is raining. We are wet,’ said Rina. ‘Go home.’", "It is raining. We are wet,|Go home.")]
    [InlineData("'It is raining. We are wet,' said Rina. 'Go home.'", "It is raining. We are wet,|Go home.")]
    [InlineData("‘The dogs’ bowls are empty,’ said Rina.", "The dogs’ bowls are empty,")]
    [InlineData("‘They’re goin’ home. It’s late,’ said Rina.", "They’re goin’ home. It’s late,")]
    [InlineData("Rina said: ‘it rains. It pours.’", "it rains. It pours.")]
    [InlineData("‘Rina said “go home” twice. Twice!’ said Budi. “Yes,” said Rina.", "Rina said “go home” twice. Twice!|Yes,")]
    [InlineData("'Pasar Lama' tutup. Ia bilang 'hujan,' lalu pulang.", "Pasar Lama|hujan,")]
    [InlineData("‚Es regnet. Wir gehen.‘", "Es regnet. Wir gehen.")]
    public void Find_SingleMarksAroundAnUtterance_HoldAllItsSentences(string text, string expected) => AssertPaired(expected, text);

    [Theory]
    [InlineData("Hari Jum’at di Qur'an dan Ma‘ruf.")]
    [InlineData("Rina's umbrella is Budi's.")]
    [InlineData("The dogs' bowls are the cats' now.")]
    [InlineData("Rock 'n' roll never dies.")]
    [InlineData("It's in the '90s, isn't it?")]
    [InlineData("Ia bilang 'pulang. Lalu ia pergi' begitu.")]
    [InlineData("Ia bilang 'pulang “dan hujan” lagi' begitu.")]
    [InlineData("5' tinggi dan 3' lebar")]
    [InlineData("''")]
    public void Find_Apostrophes_AreNoMarks(string text)
    {
        Assert.DoesNotContain(FindAll(text, out List<int> strays), marked => !marked.IsDouble);
        Assert.Empty(strays);
    }

    [Fact]
    public void Find_Paragraph_ReadsNothingOutsideIt()
    {
        const string Text = "“Satu.\n“Dua.”\nTiga.”";
        var second = CharSpan.FromBounds(7, Text.Length - 7);

        MarkedSpan marked = Assert.Single(Find(Text, second, []));

        Assert.Equal(("“Dua.”", "Dua."), (marked.Span.Of(Text), marked.Words.Of(Text)));
    }

    private static void AssertPaired(string expected, string text)
    {
        Assert.Equal(expected, Find(text, out List<int> strays));
        Assert.Empty(strays);
    }

    private static string Find(string text, out List<int> strays) =>
        string.Join('|', FindAll(text, out strays).Select(marked => marked.Words.Of(text) + (marked.IsClosed ? "" : "~")));

    private static List<MarkedSpan> FindAll(string text, out List<int> strays)
    {
        strays = [];
        return Find(text, new CharSpan(0, text.Length), strays);
    }

    private static List<MarkedSpan> Find(string text, CharSpan paragraph, List<int> strays)
    {
        var pack = LanguagePack.For("id");
        var passage = new Passage(0, paragraph, new(Tokenizer.Tokenize(text, paragraph, pack.Vocabulary)));
        return MarkFinder.Find(text, passage, pack, isReopened: false, strays);
    }
}
