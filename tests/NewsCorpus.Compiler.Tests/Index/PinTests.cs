using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>The fields of an article that correct what is found in it.</summary>
public sealed class PinTests
{
    private const string People = "\n## Entities\n\n### People\n\n- **Rina Sari** `rina`\n- **Budi Hujan** `budi`\n";

    [Theory]
    [InlineData("no quote", false, null, false, null)]
    [InlineData("@rina", true, "rina", false, null)]
    [InlineData("no speaker", true, null, true, null)]
    [InlineData("direct", true, null, false, QuoteKind.Direct)]
    [InlineData("@rina, partial", true, "rina", false, QuoteKind.Partial)]
    [InlineData("indirect", true, null, false, QuoteKind.Indirect)]
    [InlineData("Scare , No Speaker", true, null, true, QuoteKind.Scare)]
    internal void Read_QuotePin_SaysWhatTheQuoteIs(string value, bool isQuote, string? speaker, bool isByStranger, QuoteKind? kind) =>
        Assert.Equal(new QuotePinFacts("Kami pulang", null, isQuote, speaker, isByStranger, kind), ReadPin($"quote `Kami pulang`: {value}"));

    [Theory]
    [InlineData("@budi", "budi")]
    [InlineData("no mention", null)]
    public void Read_MentionPin_SaysWhomTheWordsMean(string value, string? entity) =>
        Assert.Equal(new MentionPinFacts("Sari", null, entity), ReadPin($"mention `Sari`: {value}"));

    [Theory]
    [InlineData("`Kami pulang`", "Kami pulang")]
    [InlineData("` Kami \t pulang `", "Kami pulang")]
    [InlineData("``a `b` c``", "a `b` c")]
    [InlineData("`` `b` ``", "`b`")]
    [InlineData("`harga: 5; @pasar, \\*`", "harga: 5; @pasar, \\*")]
    [InlineData("`„Kami‟ «pulang» ‘ya’`", "\"Kami\" \"pulang\" 'ya'")]
    [InlineData("`<!-- Kami -->`", "<!-- Kami -->")]
    [InlineData("`Kami pulang …`", "Kami pulang")]
    public void Read_WordsOfAPin_AreAsTheyAreInTheText(string code, string words) =>
        Assert.Equal(words, ReadPin($"quote {code}: no quote").Words);

    [Fact]
    public void Read_WordsAround_MayFollow()
    {
        PinFacts pin = ReadPin("mention `Sari` in `Pasar Sari: kata “Sari”`: no mention");

        Assert.Equal(("Sari", "Pasar Sari: kata \"Sari\""), (pin.Words, pin.Around));
    }

    [Fact]
    public void Read_LastWordsOfAQuote_MayFollow()
    {
        PinFacts pin = ReadPin("quote `Kami` to `pulang.` in `kata: “Kami`: @rina");

        Assert.Equal(
            new QuotePinFacts("Kami", "kata: \"Kami", IsQuote: true, "rina", IsByStranger: false, Kind: null) { LastWords = "pulang." }, pin);
    }

    [Fact]
    public void Read_Pins_AreKeptInTheirOrderWithTheirPlaces()
    {
        string text = Write("quote `Kami`: @rina\n  - topics: hujan\n  - Mention `Sari`: @budi\n  - quote `Kita`: no quote");

        IndexModel index = IndexSample.ReadValid(text);

        Assert.Equal(["Kami", "Sari", "Kita"], index.Articles[0].Pins.Select(pin => pin.Words));
        Assert.Equal(["`Kami`", "`Sari`", "`Kita`"], index.Places.Articles[0].Pins.Select(place => text.Substring(place.Start, place.Length)));
    }

    [Theory]
    [InlineData("NC1015", "«quote»: @rina")]
    [InlineData("NC1015", "quote «`Kami`»:")]
    [InlineData("NC1015", "«quote “Kami”: @rina»")]
    [InlineData("NC1015", "«quote `Kami: @rina»")]
    [InlineData("NC1015", "quote `Kami` «di `Kami pulang`»: @rina")]
    [InlineData("NC1015", "quote «`Kami` in Kami»: @rina")]
    [InlineData("NC1015", "quote `Kami` in `Kami pulang` «lagi»: @rina")]
    [InlineData("NC1015", "quote «`…`»: @rina")]
    [InlineData("NC1015", "quote «`Kami` to pulang»: @rina")]
    [InlineData("NC1015", "quote `Kami` in `Kami pulang` «to `pulang`»: @rina")]
    [InlineData("NC1015", "mention `Sari` «to `Dewi`»: @rina")]
    [InlineData("NC1012", "quote `Kami` to `pulang`: «no quote»")]
    [InlineData("NC1015", "topics «`a`»: hujan")]
    [InlineData("NC1006", "«qoute» `Kami`: @rina")]
    [InlineData("NC1012", "mention `Sari` in `«Pasar Baru»`: @rina")]
    [InlineData("NC1012", "quote `Kami`: «rina»")]
    [InlineData("NC1012", "quote `Kami`: «no quotes»")]
    [InlineData("NC1012", "quote `Kami`: «no quote, direct»")]
    [InlineData("NC1012", "quote `Kami`: «@rina, @budi»")]
    [InlineData("NC1012", "quote `Kami`: «direct, partial»")]
    [InlineData("NC1012", "quote `Kami`: «,»")]
    [InlineData("NC1012", "mention `Sari`: «rina»")]
    [InlineData("NC1012", "mention `Sari`: «no quote»")]
    [InlineData("NC1004", "quote `Kami`: «@rini», direct")]
    [InlineData("NC1004", "mention `Sari`: «@rini»")]
    public void Read_FaultOfAPin_IsReportedAtItsPlace(string id, string pin) => IndexSample.AssertFault(id, Write(pin));

    [Theory]
    [InlineData("quote `Kami`: @rini", "did you mean '@rina'?")]
    [InlineData("quote `Kami`: rina", "did you mean '@rina'?")]
    [InlineData("quote `Kami`: no quotes", "did you mean 'no quote'?")]
    [InlineData("mention `Sari`: no mentoin", "did you mean 'no mention'?")]
    [InlineData("qoute `Kami`: @rina", "did you mean 'quote'?")]
    [InlineData("quote “Kami”: @rina", "a pin is written as '- quote `first words`: @speaker'")]
    public void Read_NearMiss_SaysWhatWasMeant(string pin, string hint)
    {
        CorpusDiagnostic fault = Assert.Single(IndexSample.Read(Write(pin)).Diagnostics);
        Assert.Contains(hint, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void Read_LongWords_AreReported(int length, bool isValid) =>
        Assert.Equal(isValid, IndexSample.Read(Write($"quote `{new string('a', length)}`: @rina")).Diagnostics.Count == 0);

    [Fact]
    public void Read_FaultyPin_LeavesTheArticleAndTheOtherPins()
    {
        IndexModel index = IndexSample.Read(Write("quote `Kami`: @nobody\n  - quote `Kita`: @rina"));

        Assert.Equal(["Kita"], Assert.Single(index.Articles).Pins.Select(pin => pin.Words));
        Assert.Single(index.Places.Articles[0].Pins);
    }

    private static PinFacts ReadPin(string pin) => Assert.Single(Assert.Single(IndexSample.ReadValid(Write(pin)).Articles).Pins);

    private static string Write(string pin) => IndexSample.WithArticleFields($"  - {pin}\n") + People;
}
