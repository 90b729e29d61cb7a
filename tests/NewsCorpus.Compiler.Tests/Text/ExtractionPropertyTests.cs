using System.Text;
using CsCheck;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Tests.Image;
using NewsCorpus.Fuzzing;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>What holds for every text, in any language and layout.</summary>
public sealed class ExtractionPropertyTests
{
    [Fact]
    public void Extract_AnyText_HasParagraphsThatCoverItAndDoNotOverlap() => Check((article, _) =>
    {
        string rest = article.Text;
        int end = 0;
        foreach (ParagraphModel paragraph in article.Paragraphs)
        {
            Assert.InRange(paragraph.Span.Start, end, article.Text.Length);
            Assert.InRange(paragraph.Span.Length, 1, article.Text.Length - paragraph.Span.Start);
            Assert.True(string.IsNullOrWhiteSpace(article.Text[end..paragraph.Span.Start]), "Words are between paragraphs.");
            Assert.Equal(paragraph.Span.Of(article.Text).Trim(), paragraph.Span.Of(article.Text));
            end = paragraph.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(rest[end..]), "Words are behind the last paragraph.");
    });

    [Fact]
    public void Extract_AnyText_HasQuotesInOrderInsideTheirParagraphs() => Check((article, _) =>
    {
        int end = 0, indirectEnd = 0;
        foreach (QuoteModel quote in article.Quotes)
        {
            // What is said without marks may hold words between marks.
            ref int before = ref quote.Kind == QuoteKind.Indirect ? ref indirectEnd : ref end;
            Assert.InRange(quote.Span.Start, before, article.Text.Length);
            Assert.True(article.Paragraphs[quote.FirstParagraph].Span.Contains(quote.Span.Start));
            CharSpan last = article.Paragraphs[quote.LastParagraph].Span;
            Assert.InRange(quote.Span.End, last.Start + 1, last.End);
            before = quote.Span.End;
        }
    });

    [Fact]
    public void Extract_AnyText_HasPiecesInOrderInsideTheirQuotes() => Check((article, _) =>
    {
        foreach (QuoteModel quote in article.Quotes)
        {
            int end = quote.Span.Start;
            foreach (CharSpan piece in quote.Pieces)
            {
                Assert.InRange(piece.Start, end, quote.Span.End);
                Assert.InRange(piece.Length, 0, quote.Span.End - piece.Start);
                end = piece.End;
            }

            Assert.NotEqual(0, quote.Pieces[0].Length);
            Assert.InRange(quote.Pieces.Count, 1, quote.LastParagraph - quote.FirstParagraph + 1);
        }
    });

    [Fact]
    public void Extract_AnyText_HasSpeakersAndCuesInTheText() => Check((article, _) =>
    {
        foreach (QuoteModel quote in article.Quotes)
        {
            if (quote.SpeakerSpan is CharSpan speaker) AssertWords(article.Text, speaker);
            if (quote.CueSpan is CharSpan cue) AssertWords(article.Text, cue);
            Assert.False(quote.Speaker is not null && quote.SpeakerSpan is null, "Somebody speaks whom no words name.");
            Assert.Equal(quote.SpeakerSpan is null, quote.Rule == "none");
        }
    });

    [Fact]
    public void Extract_AnyText_HasMentionsInOrderInsideTheirParagraphs() => Check((article, _) =>
    {
        CharSpan last = default;
        foreach (MentionModel mention in article.Mentions)
        {
            AssertWords(article.Text, mention.Span);
            Assert.True(article.Paragraphs[mention.Paragraph].Span.Contains(mention.Span));
            bool isBehind = last == default || mention.Span.Start > last.Start;
            Assert.True(isBehind || (mention.Span.Start == last.Start && mention.Span.Length <= last.Length));
            last = mention.Span;
        }
    });

    [Fact]
    public void Extract_AnyText_HasNamesThatDoNotOverlap() => Check((article, _) =>
    {
        CharSpan[] names = [.. article.Mentions.ToArray().Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Span)];
        for (int i = 1; i < names.Length; i++) Assert.False(names[i].Overlaps(names[i - 1]));
    });

    [Fact]
    public void Extract_AnyText_ReportsPlacesWithinALineOfIt() => Check((article, diagnostics) =>
    {
        string[] lines = article.Text.Split('\n');
        foreach (CorpusDiagnostic diagnostic in diagnostics)
        {
            SourcePlace place = diagnostic.Place;
            Assert.InRange(place.Line, 0, lines.Length - 1);
            Assert.InRange(place.Column, 0, lines[place.Line].Length);
            Assert.InRange(place.Column + place.Length, place.Column, lines[place.Line].Length);
            Assert.Equal(lines.Take(place.Line).Sum(line => line.Length + 1) + place.Column, place.Start);
            Assert.DoesNotContain('\n', diagnostic.Message);
        }
    });

    [Fact]
    public void Extract_AnyTextTwice_IsTheSame() => ArticleGenerator.Article.Sample((text, facts) => Assert.Equal(
        ArticleExtractor.Extract(facts.Path, text, facts, ArticleSample.Town),
        ArticleExtractor.Extract(facts.Path, new string(text), facts, ArticleSample.Town)), iter: FuzzIterations.Or(200));

    [Fact]
    public void Extract_AnyText_IsTheSameWhereLinesEndInCarriageReturnsToo() => ArticleGenerator.Article.Sample((text, facts) =>
    {
        string unix = text.Replace("\r", "", StringComparison.Ordinal);
        string windows = unix.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(
            ArticleExtractor.Extract(facts.Path, unix, facts, ArticleSample.Town),
            ArticleExtractor.Extract(facts.Path, windows, facts, ArticleSample.Town));
    }, iter: FuzzIterations.Or(200));

    [Fact]
    public void Build_AnyValidFile_ComesBackNormalised() => ArticleGenerator.Article.Sample((text, facts) =>
    {
        // A file can only hold whole pairs.
        byte[] file = Encoding.UTF8.GetBytes(text);
        string decoded = Encoding.UTF8.GetString(file);
        ArticleModel article = ArticleSample.Extract(decoded, facts, ArticleSample.Town).Article;

        var segment = new SegmentByHand(ImageSample.Corpus(article).Build().Segments[1]);

        string expected = (decoded.StartsWith('\uFEFF') ? decoded[1..] : decoded).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Equal(expected, segment.ArticleText(0));
        Assert.Equal(expected.Length, segment.Cell(TableId.Articles, 0, ArticleColumn.TextLength));
    }, iter: FuzzIterations.Or(200));

    [Fact]
    public void Build_AnyArticle_CountsBytesOfItsParagraphs() => Check((article, _) =>
    {
        var segment = new SegmentByHand(ImageSample.Corpus(article).Build().Segments[1]);
        byte[] utf8 = Encoding.UTF8.GetBytes(article.Text);
        for (int row = 0; row < article.Paragraphs.Count; row++)
        {
            int[] cells = segment.Row(TableId.Paragraphs, row);
            int start = cells[ParagraphColumn.Start] + cells[ParagraphColumn.Utf8Lead];
            int length = cells[ParagraphColumn.Length] + cells[ParagraphColumn.Utf8Growth];
            Assert.Equal(article.Paragraphs[row].Span.Of(article.Text), Encoding.UTF8.GetString(utf8, start, length));
        }
    });

    // With the catalogue alone, and with what has been learnt of names.
    private static void Check(Action<ArticleModel, CorpusDiagnostic[]> check) => ArticleGenerator.Article.Sample(
        (text, facts) =>
        {
            ExtractedArticle extracted = ArticleSample.Extract(text, facts, ArticleSample.Town);
            check(extracted.Article, [.. extracted.Diagnostics]);
            ExtractedArticle recognised = ArticleExtractor.Extract(facts.Path, text, facts, ArticleSample.Town);
            check(recognised.Article, [.. recognised.Diagnostics]);
        },
        iter: FuzzIterations.Or(1000));

    // No span is empty or cuts a pair of surrogates in half.
    private static void AssertWords(string text, CharSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.Length, 1, text.Length - span.Start);
        Assert.False(char.IsLowSurrogate(text[span.Start]) || char.IsHighSurrogate(text[span.End - 1]));
    }
}
