using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Pins;

/// <summary>What an editor says of a quote is what the record says.</summary>
public sealed class QuotePinTests
{
    [Fact]
    public void Extract_QuotePinnedToAnother_IsByThatOneForCertain()
    {
        QuoteModel quote = Assert.Single(PinSample.Extract("“Kami akan pulang,” kata Rina.", PinSample.By("budi", "Kami akan")).Article.Quotes.ToArray());

        Assert.Equal((1, "pin", 1000, Origin.Pinned), (quote.Speaker, quote.Rule, quote.ConfidencePerMille, quote.Origin));
        Assert.Null(quote.SpeakerSpan);
        Assert.Null(quote.CueSpan);
    }

    [Fact]
    public void Extract_QuotePinnedToWhomARuleFound_KeepsTheWordsForThem()
    {
        ExtractedArticle extracted = PinSample.Extract("“Kami akan pulang,” kata Rina.", PinSample.By("rina", "Kami"));

        QuoteModel quote = Assert.Single(extracted.Article.Quotes.ToArray());
        Assert.Equal(("pin", "Rina", "kata"), (quote.Rule, quote.SpeakerSpan?.Of(extracted.Article.Text), quote.CueSpan?.Of(extracted.Article.Text)));
    }

    [Fact]
    public void Extract_QuotePinnedToNobody_HasNoSpeakerAndIsNotReported()
    {
        ExtractedArticle extracted = PinSample.Extract("“Kami akan pulang,” kata Rina. Warga diam. “Ya, itu benar.”", PinSample.ByStranger("Kami"), PinSample.ByStranger("Ya"));

        Assert.Equal(["Kami akan pulang,: -", "Ya, itu benar.: -"], PinSample.Quotes(extracted));
        Assert.All(extracted.Article.Quotes.ToArray(), quote => Assert.Equal("pin", quote.Rule));
        Assert.Empty(extracted.Diagnostics.ToArray());
    }

    [Fact]
    public void Extract_WordsThatAreNoQuote_AreNone()
    {
        ExtractedArticle extracted = PinSample.Extract("Rina mengatakan kapal “Si Cepat” datang. “Kami pulang,” katanya.", PinSample.NoQuote("Si Cepat"));

        Assert.Equal(["Kami pulang,: rina"], PinSample.Quotes(extracted));
        Assert.Empty(PinSample.Faults(extracted));
    }

    [Fact]
    public void Extract_KindPinned_LeavesTheSpeakerToTheRules()
    {
        QuoteModel quote = Assert.Single(PinSample.Extract("“Kami akan pulang,” kata Rina.", PinSample.OfKind(QuoteKind.Partial, "Kami")).Article.Quotes.ToArray());

        Assert.Equal((QuoteKind.Partial, 0, "cue-after", Origin.Pinned), (quote.Kind, quote.Speaker, quote.Rule, quote.Origin));
    }

    [Fact]
    public void Extract_SpeakerPinnedToWordsInMarks_MakesThemAtLeastAPart()
    {
        const string Text = "Warga membahas “kapal hantu” itu.";

        Assert.Equal(QuoteKind.Scare, Assert.Single(PinSample.Extract(Text).Article.Quotes.ToArray()).Kind);
        Assert.Equal(QuoteKind.Partial, Assert.Single(PinSample.Extract(Text, PinSample.By("rina", "kapal hantu")).Article.Quotes.ToArray()).Kind);
    }

    [Fact]
    public void Extract_QuotesBehindAPinnedOne_GoByItsSpeaker()
    {
        ExtractedArticle extracted = PinSample.Extract(
            "Budi Santoso tiba. “Kami akan pulang,” kata Rina. “Besok,” katanya.", PinSample.By("budi", "Kami akan pulang"));

        Assert.Equal(["Kami akan pulang,: budi", "Besok,: budi"], PinSample.Quotes(extracted));
    }

    [Theory]
    [InlineData("„Kami  akan\npulang“, kata Rina.")]
    [InlineData("\"Kami akan pulang.\"")]
    [InlineData("‘Kami akan pulang’ kata Rina.")]
    [InlineData("“Kami akan pulang")]
    [InlineData("“Kami akan pulang\n\n“Ya.”")]
    public void Extract_QuoteWithOtherMarksAndBlanks_IsFoundByItsWords(string text) =>
        Assert.Equal(1, PinSample.Extract(text, PinSample.By("budi", "Kami akan")).Article.Quotes[0].Speaker);

    [Fact]
    public void Extract_WordsWithTheirOpeningMark_FindTheQuote() =>
        Assert.Equal(["Kami pulang,: budi"], PinSample.Quotes(PinSample.Extract("Kami pulang. “Kami pulang,” kata Rina.", PinSample.By("budi", "\"Kami"))));

    [Fact]
    public void Extract_QuotesThatBeginAlike_AreToldApartByWordsAround()
    {
        const string Text = "“Ya,” kata Rina. Lalu “Ya,” kata Rina.";

        ExtractedArticle all = PinSample.Extract(Text, PinSample.By("budi", "Ya"));
        ExtractedArticle one = PinSample.Extract(Text, PinSample.By("budi", "Ya", around: "Lalu \"Ya"));

        Assert.Equal(["Ya,: rina", "Ya,: rina"], PinSample.Quotes(all));
        Assert.Equal(["NC4007 of pin 0: Ya, 2"], PinSample.Faults(all));
        Assert.Equal(["Ya,: rina", "Ya,: budi"], PinSample.Quotes(one));
        Assert.Empty(PinSample.Faults(one));
    }

    [Theory]
    [InlineData("Kita", "these words do not stand in the text as whole words; copy them")]
    [InlineData("Kam", "these words do not stand in the text as whole words; copy them")]
    [InlineData("kami Pulang", "these words do not stand in the text as whole words (did you mean 'Kami pulang'?); copy them")]
    [InlineData("pulang", "these words stand in the text, and no quote begins with them; mark it out")]
    [InlineData("kata Rina", "these words stand in the text, and no quote begins with them; mark it out")]
    public void Extract_PinThatNoQuoteBeginsWith_IsReported(string words, string reason) => Assert.StartsWith(
        $"NC4006 of pin 0: {words}, {reason}",
        Assert.Single(PinSample.Faults(PinSample.Extract("“Kami pulang,” kata Rina.", PinSample.By("rina", words)))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("kata Rina", true)]
    [InlineData("pulang", false)]
    [InlineData("Kita", false)]
    public void Extract_NoQuoteWhereTheRulesFindNone_IsRightUnlessWithinOne(string words, bool isRight) =>
        Assert.Equal(isRight, PinSample.Faults(PinSample.Extract("“Kami pulang,” kata Rina.", PinSample.NoQuote(words))).Length == 0);

    [Theory]
    [InlineData("Rina mengatakan Kami akan pulang besok pagi.", "Kami", "pulang", "Kami akan pulang", "Kami akan pulang")]
    [InlineData("”Kami pulang.” Warga diam.” kata Rina.", "Kami", "diam", "”Kami pulang.” Warga diam.”", "Kami pulang.” Warga diam.")]
    [InlineData("“Kami pulang,” kata Rina.", "\"Kami", "pulang,\"", "“Kami pulang,”", "Kami pulang,")]
    [InlineData("“Kami pulang” dan “kami tidur,” kata Rina.", "kami tidur", "tidur", "“kami tidur,”", "kami tidur,")]
    [InlineData("“Kami pulang.\n\n“Besok.\n\nLusa.\n\nWarga diam.", "Kami", "Lusa", "“Kami pulang.\n\n“Besok.\n\nLusa", "Kami pulang.|Besok.|Lusa")]
    public void Extract_QuoteMarkedOut_RunsFromTheFirstToTheLastWords(string text, string first, string last, string span, string pieces)
    {
        ArticleModel article = PinSample.Extract(text, PinSample.By("budi", first) with { LastWords = last }).Article;

        QuoteModel quote = Assert.Single(article.Quotes.ToArray(), quote => quote.Rule == "pin");
        Assert.Equal(span, quote.Span.Of(article.Text));
        Assert.Equal(pieces, string.Join('|', quote.Pieces.ToArray().Select(piece => piece.Of(article.Text))));
        Assert.DoesNotContain(article.Quotes.ToArray(), other => other != quote && other.Span.Overlaps(quote.Span));
    }

    [Theory]
    [InlineData("Kami", "Budi", "NC4006 of pin 0: Kami, the last words do not stand behind them; copy them from the article")]
    [InlineData("Rina", "diam", "NC4007 of pin 0: Rina, 2")]
    [InlineData("Baca", "Rina", "NC4006 of pin 0: Baca, they stand in a heading or a link, and only the headline and the body hold quotes")]
    public void Extract_QuoteMarkedOutInVain_IsReported(string first, string last, string expected) =>
        Assert.Equal([expected], PinSample.Faults(PinSample.Extract(
            "Budi. Kami pulang, kata Rina.\nBaca juga: Rina pulang\nWarga diam.", PinSample.By("budi", first) with { LastWords = last })));

    [Fact]
    public void Extract_QuotesMarkedOutThatOverlap_TheFirstCounts()
    {
        ExtractedArticle extracted = PinSample.Extract(
            "Kami akan pulang besok.",
            PinSample.By("budi", "Kami") with { LastWords = "pulang" },
            PinSample.By("rina", "akan") with { LastWords = "besok" },
            PinSample.NoQuote("Kami akan"));

        Assert.Equal(["Kami akan pulang: budi"], PinSample.Quotes(extracted));
        Assert.Equal(["NC4008 of pin 1: akan", "NC4008 of pin 2: Kami akan"], PinSample.Faults(extracted));
    }

    [Theory]
    [InlineData("hujan turun", null, "hujan turun: budi")]
    [InlineData("hujan", "hujan", "")]
    [InlineData("Rina", "turun", "")]
    public void Finish_IndirectSpeech_IsPinnedLikeAQuote(string words, string? noneOrLast, string expected)
    {
        const string Text = "Rina mengatakan hujan turun.";
        QuotePinFacts pin = noneOrLast is null ? PinSample.By("budi", words) : noneOrLast == words ? PinSample.NoQuote(words)
            : PinSample.By("rina", words) with { LastWords = noneOrLast };
        List<PinFault> faults = [];
        var pins = new QuotePins(new AnchorText(Text), new EquatableArray<PinFacts>([pin]), ArticleSample.Town, faults);
        Passage[] passages = [ArticleSample.Paragraph(Text, "id")];
        var clause = new CharSpan(16, 11);
        var indirect = new QuoteModel(
            QuoteKind.Indirect, clause, 0, 0, new EquatableArray<CharSpan>([clause]), 0, new CharSpan(0, 4), new CharSpan(5, 10), "indirect", 0, Origin.Recognised);

        pins.Correct(Text, [], passages);
        List<QuoteModel> quotes = pins.Finish([indirect]);

        Assert.Equal(expected, string.Join("; ", quotes.Select(quote => $"{quote.Span.Of(Text)}: {ArticleSample.Town.Entities[quote.Speaker!.Value].Id}")));
        Assert.Empty(faults);
    }

    [Fact]
    public void Extract_TwoPinsOnOneQuote_TheFirstCounts()
    {
        ExtractedArticle extracted = PinSample.Extract("“Kami pulang,” kata Rina.", PinSample.By("budi", "Kami pulang"), PinSample.NoQuote("Kami"));

        Assert.Equal(["Kami pulang,: budi"], PinSample.Quotes(extracted));
        Assert.Equal(["NC4008 of pin 1: Kami"], PinSample.Faults(extracted));
    }
}
