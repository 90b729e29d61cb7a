using System.Text;
using CsCheck;
using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class PropertyTests
{
    private static readonly string[] Runes = ["a", "B", " ", "é", "e\u0301", "ß", "—", "“", "漢", "𝐀", "🇮🇩", "🌊", "\n", "\u2028", "\0"];

    private static readonly Gen<string> GenText =
        Gen.Int[0, Runes.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(i => Runes[i])));

    [Fact]
    public void Text_Whatever_ComesBackInBothEncodings()
    {
        GenText.Array[1, 5].Sample(texts =>
        {
            Corpus corpus = Build(texts);

            Assert.Equal(texts, corpus.Articles.Select(article => article.Text));
            Assert.Equal(texts.Select(Encoding.UTF8.GetBytes), corpus.Articles.Select(article => article.Utf8Text.ToArray()));
        });
    }

    [Fact]
    public void Span_Anywhere_IsTheSameStretchInBothEncodings()
    {
        Gen.Select(GenText, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((text, a, b) =>
        {
            TestArticle article = Article(0, text);
            if (article.Paragraphs.Count == 0) return;
            TextSpan span = Between(text, article.Paragraphs[0].Span.Start + (a % text.Length), b % text.Length);
            article.Quotes.Add(new TestQuote(span, [span]) { SpeakerSpan = span, CueSpan = span });
            article.Mentions.Add(new TestMention(span, "thing", MentionKind.Name, Origin.Catalogue));
            Corpus corpus = new TestCorpus { Entities = [new TestEntity("thing", "Thing")], Articles = [article] }.Build();

            Quote quote = corpus.Quotes[0];
            string expected = span.Of(text);
            Assert.Equal((expected, expected, expected), (quote.Text, quote.SpeakerText, quote.Cue));
            Assert.Equal((span, expected), (corpus.Mentions[0].Span, corpus.Mentions[0].Text));
            Assert.Equal(
                (Encoding.UTF8.GetByteCount(text.AsSpan(0, span.Start)), Encoding.UTF8.GetByteCount(expected)),
                (quote.Utf8Span.Start, quote.Utf8Span.Length));
        });
    }

    [Fact]
    public void Search_ForAnything_AnswersOrSaysWhereItIsWrong()
    {
        Gen.Select(GenText, GenText, Gen.Bool).Sample((text, query, isQuoted) =>
        {
            Exception? thrown = Record.Exception(() => Build([text]).Search(isQuoted ? $"\"{query}" : query));

            Assert.True(thrown is null || (thrown is QuerySyntaxException syntax && syntax.Position <= query.Length), $"{thrown}");
        });
    }

    [Fact]
    public void Ids_Whatever_AreFoundAndNoOthers()
    {
        Gen.String[Gen.Char["ab-é漢"], 1, 6].Array[1, 40].Sample(candidates =>
        {
            string[] ids = [.. candidates.Distinct()];
            var corpus = new TestCorpus { Articles = [.. ids.Select(id => new TestArticle(id, "Head"))] }.Build();

            Assert.All(ids, id => Assert.Equal(id, corpus.Articles[id].Id));
            Assert.All(ids, id => Assert.True(
                corpus.Articles.TryGetUtf8(Encoding.UTF8.GetBytes(id), out Article article) && article.Id == id));
            Assert.All(ids, id => Assert.Equal(ids.Contains(id + "a"), corpus.Articles.TryGet(id + "a", out _)));
        });
    }

    // A span whose ends are not inside surrogate pairs, as every writer makes them.
    private static TextSpan Between(string text, int from, int length)
    {
        int start = Math.Min(from, text.Length), end = Math.Min(text.Length, start + length);
        if (start < text.Length && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return new TextSpan(start, end - start);
    }

    private static TestArticle Article(int number, string text) => new($"article-{number}", text) { Headline = "Head" };

    private static Corpus Build(string[] texts)
    {
        var corpus = new TestCorpus { Articles = [.. texts.Select((text, i) => Article(i, text))] };
        return corpus.Build(8);
    }
}
