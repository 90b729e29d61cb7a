using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

/// <summary>Indirect speech: there where it is asked for, and nowhere else.</summary>
public sealed class IndirectQuoteTests
{
    // In the first article a clause holds a marked fragment at its beginning, and one at its end; in the second nothing has marks.
    private readonly Corpus _corpus = new TestCorpus
    {
        Entities = [new TestEntity("ira", "Ira Wijaya"), new TestEntity("omar", "Omar Said")],
        Articles =
        [
            new TestArticle(
                "tide",
                "Tide\nIra Wijaya said that “rough” water would “soon fall”. “Be calm,” she said. Omar Said hopes that it is over.")
                .Indirect("“rough” water would “soon fall”", "ira", "Ira Wijaya", "said", perMille: 900)
                .Quote("“rough”", "ira", kind: QuoteKind.Partial, perMille: 800)
                .Quote("“soon fall”", "ira", kind: QuoteKind.Partial, perMille: 800)
                .Quote("“Be calm,”", "ira", perMille: 950)
                .Indirect("it is over", "omar", "Omar Said", "hopes", perMille: 700)
                .Mention("Ira Wijaya", "ira")
                .Mention("Omar Said", "omar"),
            new TestArticle("pier", "Pier\nOmar Said told Ira Wijaya that the pier is Omar Said again.")
                .Indirect("the pier is Omar Said again", "omar", "Omar Said", "told")
                .Mention("Omar Said", "omar")
                .Mention("Ira Wijaya", "ira")
                .Mention("Omar Said", "omar", occurrence: 1),
            new TestArticle("quiet", "Quiet\nIra Wijaya is said to be silent.").Mention("Ira Wijaya", "ira"),
        ],
    }.Build(TestCorpus.ManySegments);

    private Entity Ira => _corpus.Entities["ira"];

    private Entity Omar => _corpus.Entities["omar"];

    [Fact]
    public void Quotes_UnlessAsked_HaveNone()
    {
        string[] marked = ["rough", "soon fall", "Be calm,"];

        Assert.Equal(marked, Texts(_corpus.Quotes.By(Ira)));
        Assert.Equal(marked, _corpus.Quotes.Select(quote => quote.Text));
        Assert.Equal(marked, Enumerable.Range(0, _corpus.Quotes.Count).Select(number => _corpus.Quotes[number].Text));
        Assert.Equal(marked, Texts(_corpus.Articles[0].Quotes));
        Assert.Empty(_corpus.Articles[1].Quotes);
        Assert.Empty(Omar.Quotes);
        Assert.Empty(_corpus.Quotes.Mentioning(Omar));
        Assert.Equal((3, 0), (Ira.Quotes.Count(), Omar.Quotes.Count()));
        Assert.Equal((3, 0), (_corpus.Articles[0].Quotes.Count(), _corpus.Articles[1].Quotes.Count()));
    }

    [Fact]
    public void WithIndirect_InTheOrderOfTheText_TheLongerFirst()
    {
        Assert.Equal(
            ["“rough” water would “soon fall”", "rough", "soon fall", "Be calm,", "it is over", "the pier is Omar Said again"],
            Texts(_corpus.Quotes.WithIndirect));
        Assert.Equal(6, _corpus.Quotes.WithIndirect.Count());
        Assert.Equal(5, _corpus.Articles[0].Quotes.WithIndirect.Count());
    }

    [Fact]
    public void OfKind_Indirect_AsksForThem()
    {
        string[] indirect = ["“rough” water would “soon fall”", "it is over", "the pier is Omar Said again"];

        Assert.Equal(indirect, Texts(_corpus.Quotes.OfKind(QuoteKind.Indirect)));
        Assert.Equal(indirect, Texts(_corpus.Quotes.OfKind(QuoteKind.Indirect).WithIndirect));
        Assert.Equal(3, _corpus.Quotes.OfKind(QuoteKind.Indirect).Count());
    }

    [Fact]
    public void WithIndirect_WithOtherVerbs_FulfilsAllOfThem()
    {
        Assert.Equal(["it is over", "the pier is Omar Said again"], Texts(Omar.Quotes.WithIndirect));
        Assert.Equal(["it is over", "the pier is Omar Said again"], Texts(_corpus.Quotes.OfKind(QuoteKind.Indirect).By(Omar)));
        Assert.Equal(["“rough” water would “soon fall”"], Texts(Ira.Quotes.OfKind(QuoteKind.Indirect)));
        Assert.Equal(["the pier is Omar Said again"], Texts(_corpus.Quotes.WithIndirect.Mentioning(Omar)));
        Assert.Equal(["“rough” water would “soon fall”", "Be calm,"], Texts(_corpus.Quotes.WithIndirect.AtLeast(0.9)));
        Assert.Equal(["Be calm,"], Texts(_corpus.Quotes.WithIndirect.OfKind(QuoteKind.Direct)));
        Assert.Empty(_corpus.Quotes.OfKind(QuoteKind.Indirect).OfKind(QuoteKind.Direct));
        Assert.Empty(_corpus.Quotes.WithIndirect.Unattributed);
    }

    [Fact]
    public void Indirect_AskedForItself_IsItsClause()
    {
        Quote quote = _corpus.Quotes.OfKind(QuoteKind.Indirect).First();

        Assert.Equal((QuoteKind.Indirect, "indirect", 0.9), (quote.Kind, quote.Rule, quote.Confidence));
        Assert.Equal(quote.Text, quote.Span.Of(quote.Article.Text));
        Assert.Equal([quote.Span], quote.Pieces);
        Assert.Equal((Ira, "Ira Wijaya", "said"), (quote.Speaker!.Value, quote.SpeakerText, quote.Cue));
    }

    [Fact]
    public void Verify_OfACorpusWithIndirectQuotes_FindsNothing() => _corpus.Verify();

    private static string[] Texts(QuoteQuery quotes) => [.. quotes.Select(quote => quote.Text)];
}
