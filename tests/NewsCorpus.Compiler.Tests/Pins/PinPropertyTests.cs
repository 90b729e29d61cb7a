using CsCheck;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Tests.Text;

namespace NewsCorpus.Compiler.Tests.Pins;

/// <summary>What holds for every text with any pins on words of it.</summary>
public sealed class PinPropertyTests
{
    private static readonly Gen<(string Text, ArticleFacts Facts)> Pinned =
        from article in ArticleGenerator.Article
        from pins in Pin(article.Text).Array[1, 5]
        select (article.Text, article.Facts with { Pins = new(pins) });

    [Fact]
    public void Extract_AnyPins_KeepQuotesAndMentionsInOrder() => Pinned.Sample(
        (text, facts) =>
        {
            ArticleModel article = ArticleSample.Extract(text, facts, ArticleSample.Town).Article;
            int end = 0;
            foreach (QuoteModel quote in article.Quotes)
            {
                // What marks show has an order of its own.
                if (quote.IsIndirect) continue;
                Assert.InRange(quote.Span.Start, end, article.Text.Length);
                Assert.True(article.Paragraphs[quote.FirstParagraph].Span.Contains(quote.Span.Start));
                Assert.True(article.Paragraphs[quote.LastParagraph].Span.Contains(quote.Span.End - 1));
                end = quote.Span.Start;
                foreach (CharSpan piece in quote.Pieces)
                {
                    Assert.InRange(piece.Start, end, quote.Span.End);
                    Assert.InRange(piece.Length, 0, quote.Span.End - piece.Start);
                    end = piece.End;
                }

                end = quote.Span.End;
            }

            CharSpan last = default;
            foreach (MentionModel mention in article.Mentions)
            {
                Assert.InRange(mention.Span.Length, 1, article.Text.Length);
                Assert.True(article.Paragraphs[mention.Paragraph].Span.Contains(mention.Span));
                Assert.True(mention.Span.Start > last.Start || last == default || (mention.Span.Start == last.Start && mention.Span.Length <= last.Length));
                last = mention.Span;
            }
        },
        iter: 2000);

    [Fact]
    public void Extract_AnyPinsWhereNamesAreRecognised_HasNamesThatDoNotOverlap() => Pinned.Sample(
        (text, facts) =>
        {
            ArticleModel article = ArticleExtractor.Extract(facts.Path, text, facts, ArticleSample.Town).Article;
            CharSpan[] names = [.. article.Mentions.ToArray().Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Span)];
            for (int i = 1; i < names.Length; i++) Assert.False(names[i].Overlaps(names[i - 1]));
        },
        iter: 1000);

    [Fact]
    public void Extract_OnePin_IsObeyedOrReported() => Pinned.Sample(
        (text, facts) =>
        {
            PinFacts pin = facts.Pins[0];
            ExtractedArticle extracted = ArticleSample.Extract(text, facts with { Pins = new([pin]) }, ArticleSample.Town);
            if (extracted.PinFaults.Count > 0) return;
            ArticleModel article = extracted.Article;
            bool IsOf(CharSpan span) => AnchorText.Normalise(span.Of(article.Text)) == pin.Words;
            if (pin is MentionPinFacts { Entity: null, Around: null })
                Assert.DoesNotContain(article.Mentions.ToArray(), mention => IsOf(mention.Span));
            else if (pin is QuotePinFacts { Speaker: string speaker })
                Assert.Contains(article.Quotes.ToArray(), quote => quote is { Rule: "pin", Speaker: int by } && ArticleSample.Town.Entities[by].Id == speaker);
            else if (pin is QuotePinFacts { IsQuote: false, Around: null })
                Assert.DoesNotContain(article.Quotes.ToArray(), quote => AnchorText.Normalise(quote.Pieces[0].Of(article.Text)) == pin.Words);
        },
        iter: 2000);

    [Fact]
    public void Extract_TwiceWithTheSamePins_IsTheSame() => Pinned.Sample((text, facts) =>
        Assert.Equal(ArticleSample.Extract(text, facts, ArticleSample.Town), ArticleSample.Extract(new string(text), facts, ArticleSample.Town)));

    [Theory]
    [InlineData("Rina")]
    [InlineData("Rina Rina Rina")]
    [InlineData("Rina, Rina")]
    public void Extract_ManyPinsOnWordsThatRepeatThemselves_IsDoneAtOnce(string words)
    {
        string text = string.Concat(Enumerable.Repeat("“Rina Rina Rina,” kata Rina. ", 5_000));
        PinFacts[] pins =
        [
            .. Enumerable.Range(0, 20).Select(number => PinSample.Mention(words, number % 2 == 0 ? "budi" : null)),
            .. Enumerable.Range(0, 20).Select(number => PinSample.By("budi", words, around: "kata Rina. \"Rina Rina")),
        ];

        Assert.InRange(PinSample.Extract(text, pins).PinFaults.Count, 38, 40);
    }

    // Words of the text from anywhere to anywhere, and now and then others.
    private static Gen<string> Words(string text) =>
        from start in Gen.Int[0, Math.Max(0, text.Length - 1)]
        from length in Gen.Int[1, 20]
        from other in Gen.OneOf("Rina", "Kota Hujan", "Wali Kota Hujan", "ia", "kata", "Sari Dewi")
        let words = AnchorText.Normalise(text.AsSpan(Math.Min(start, text.Length), Math.Min(length, text.Length - Math.Min(start, text.Length))))
        select words.Any(char.IsLetterOrDigit) ? words : other;

    private static Gen<PinFacts> Pin(string text) =>
        from words in Words(text)
        from last in Words(text)
        from isChosen in Gen.Bool
        from tail in Gen.OneOf(" kata", ", kata", "\" kata", ",\" kata Rina")
        from entity in Gen.OneOf(null, "rina", "budi", "pt-angin")
        from kind in Gen.OneOf<QuoteKind?>(null, QuoteKind.Direct, QuoteKind.Scare)
        from choice in Gen.Int[0, 3]
        let around = isChosen ? words + tail : null
        select choice switch
        {
            0 => (PinFacts)new MentionPinFacts(words, around, entity),
            1 => new QuotePinFacts(words, around, IsQuote: true, entity, entity is null, kind),
            2 => new QuotePinFacts(words, around, IsQuote: true, entity, entity is null, kind) { LastWords = last },
            _ => new QuotePinFacts(words, around, IsQuote: false, null, false, null),
        };
}
