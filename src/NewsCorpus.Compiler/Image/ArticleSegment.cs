using System.Text;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Lays out articles with all that was found in them as one segment. Nothing in it depends on any other article.</summary>
internal sealed class ArticleSegment
{
    private readonly SegmentBuilder _segment = new();
    private readonly IReadOnlyDictionary<string, int> _sources;
    private readonly TableBuilder _articles;
    private readonly TableBuilder _labels;
    private readonly TableBuilder _paragraphs;
    private readonly TableBuilder _quotes;
    private readonly TableBuilder _pieces;
    private readonly TableBuilder _mentions;
    private readonly TableBuilder _recognised;

    private ArticleSegment(IReadOnlyDictionary<string, int> sources)
    {
        _sources = sources;
        _articles = _segment.AddTable(TableId.Articles, ArticleColumn.Count);
        _labels = _segment.AddTable(TableId.Labels, LabelColumn.Count);
        _paragraphs = _segment.AddTable(TableId.Paragraphs, ParagraphColumn.Count);
        _quotes = _segment.AddTable(TableId.Quotes, QuoteColumn.Count);
        _pieces = _segment.AddTable(TableId.QuotePieces, QuotePieceColumn.Count);
        _mentions = _segment.AddTable(TableId.Mentions, MentionColumn.Count);
        _recognised = _segment.AddTable(TableId.Recognised, RecognisedColumn.Count);
    }

    /// <param name="articles">The articles of the segment, in the order of their rows.</param>
    /// <param name="sources">The sources of the corpus.</param>
    public static SegmentPages Build(IEnumerable<ArticleModel> articles, EquatableArray<SourceFacts> sources)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SourceFacts source in sources) numbers.Add(source.Id, numbers.Count);
        var writer = new ArticleSegment(numbers);
        foreach (ArticleModel article in articles) writer.Add(article);
        return writer._segment.Build();
    }

    private void Add(ArticleModel article)
    {
        ArticleFacts facts = article.Facts;
        (int page, int offset, int bytes) = _segment.Text(article.Text);
        int firstAuthor = AddLabels(facts.Authors);
        int firstTopic = AddLabels(facts.Topics);
        int firstParagraph = AddParagraphs(article);
        int firstQuote = AddQuotes(article);
        int firstMention = AddMentions(article);
        int firstRecognised = AddRecognised(article);
        _articles.Add(
            _segment.String(facts.Headline),
            _segment.String(facts.Language),
            facts.Published.Date.Days,
            facts.Published.MinuteOfDay + 1 ?? 0,
            facts.Published.OffsetMinutes + (24 * 60),
            _sources[facts.Source],
            _segment.String(facts.License),
            _segment.String(facts.Attribution),
            _segment.String(facts.Url),
            facts.Retrieved?.Days + 1 ?? 0,
            _segment.String(facts.Translation?.From),
            facts.Translation is { IsMachine: true } ? 1 : 0,
            _segment.String(article.Sha256),
            facts.IsWithdrawn ? 1 : 0,
            page,
            offset,
            bytes,
            article.Text.Length,
            firstParagraph,
            article.Paragraphs.Count,
            firstQuote,
            article.MarkedQuotes,
            firstMention,
            article.Mentions.Count,
            firstAuthor,
            facts.Authors.Count,
            firstTopic,
            facts.Topics.Count,
            firstRecognised,
            article.Recognised.Count,
            article.Quotes.Count - article.MarkedQuotes);
    }

    private int AddLabels(IEnumerable<string> labels)
    {
        int first = _labels.Rows;
        foreach (string label in labels) _labels.Add(_segment.String(label));
        return first;
    }

    private int AddParagraphs(ArticleModel article)
    {
        int first = _paragraphs.Rows;
        char[] text = article.Text.ToCharArray();
        int from = 0, lead = 0;
        foreach (ParagraphModel paragraph in article.Paragraphs)
        {
            CharSpan span = paragraph.Span;
            lead += Growth(text, from, span.Start - from);
            int growth = Growth(text, span.Start, span.Length);
            _paragraphs.Add((int)paragraph.Kind, span.Start, span.Length, lead, growth);
            lead += growth;
            from = span.End;
        }

        return first;
    }

    // How many more UTF-8 bytes than UTF-16 code units a stretch of text has.
    private static int Growth(char[] text, int start, int length) => Encoding.UTF8.GetByteCount(text, start, length) - length;

    private int AddQuotes(ArticleModel article)
    {
        int first = _quotes.Rows;
        foreach (QuoteModel quote in article.Quotes)
        {
            if (!quote.IsIndirect) Add(quote);
        }

        foreach (QuoteModel quote in article.Quotes)
        {
            if (quote.IsIndirect) Add(quote);
        }

        return first;
    }

    private void Add(QuoteModel quote)
    {
        int firstPiece = _pieces.Rows;
        foreach (CharSpan piece in quote.Pieces) _pieces.Add(piece.Start, piece.Length);
        _quotes.Add(
            (int)quote.Kind,
            quote.FirstParagraph,
            quote.LastParagraph,
            quote.Span.Start,
            quote.Span.Length,
            firstPiece,
            quote.Pieces.Count,
            quote.Speaker is { } speaker ? Reference(speaker) + 1 : 0,
            quote.SpeakerSpan?.Start + 1 ?? 0,
            quote.SpeakerSpan?.Length ?? 0,
            quote.CueSpan?.Start + 1 ?? 0,
            quote.CueSpan?.Length ?? 0,
            _segment.String(quote.Rule),
            quote.ConfidencePerMille,
            (int)quote.Origin);
    }

    private int AddMentions(ArticleModel article)
    {
        int first = _mentions.Rows;
        foreach (MentionModel mention in article.Mentions)
        {
            _mentions.Add(
                mention.Paragraph,
                mention.Span.Start,
                mention.Span.Length,
                (int)mention.Kind,
                Reference(mention.Entity),
                (int)mention.Origin);
        }

        return first;
    }

    private int AddRecognised(ArticleModel article)
    {
        int first = _recognised.Rows;
        var keys = new RecognisedKeys();
        IReadOnlyList<string>[] names = RecognisedNames.Of(article);
        for (int place = 0; place < names.Length; place++)
        {
            RecognisedEntity entity = article.Recognised[place];
            _recognised.Add(
                _segment.String(keys.Next(entity)),
                _segment.String(entity.Name),
                (int)entity.Kind,
                AddLabels(names[place]),
                names[place].Count);
        }

        return first;
    }

    private static int Reference(int entity) =>
        entity >= 0 ? EntityReference.ToCatalogued(entity) : EntityReference.ToRecognised(~entity);
}
