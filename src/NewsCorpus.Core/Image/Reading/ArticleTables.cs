namespace NewsCorpus.Image;

/// <summary>A segment of articles, opened.</summary>
internal sealed class ArticleTables(Segment segment)
{
    private readonly Table _articles = segment.Table(TableId.Articles);

    public Segment Segment { get; } = segment;

    public int ArticleCount => _articles.Rows;

    public Table Labels { get; } = segment.Table(TableId.Labels);

    public Table Paragraphs { get; } = segment.Table(TableId.Paragraphs);

    public Table Quotes { get; } = segment.Table(TableId.Quotes);

    public Table QuotePieces { get; } = segment.Table(TableId.QuotePieces);

    public Table Mentions { get; } = segment.Table(TableId.Mentions);

    public Table Recognised { get; } = segment.Table(TableId.Recognised);

    public ArticleRow Article(int row) => new(this, _articles[row]);

    /// <summary>The rows of Labels that are the names of a recognised entity besides the canonical one.</summary>
    public RowRange AliasesOf(int recognised)
    {
        Row row = Recognised[recognised];
        return Labels.Range(row[RecognisedColumn.FirstAlias], row[RecognisedColumn.AliasCount]);
    }

    public string Label(int row) => Segment.String(Labels[row][LabelColumn.Text]);

    /// <summary>Whether a quote stands before another: it starts before it, or with it and is the longer.</summary>
    public bool IsBefore(int quote, int other)
    {
        Row one = Quotes[quote], two = Quotes[other];
        int start = one[QuoteColumn.Start], otherStart = two[QuoteColumn.Start];
        return start < otherStart || (start == otherStart && one[QuoteColumn.Length] > two[QuoteColumn.Length]);
    }

    /// <summary>The first of an article's mentions that starts at a position or behind it.</summary>
    public int FirstMentionFrom(RowRange mentions, int start)
    {
        int low = mentions.First, high = mentions.End;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (Mentions[middle][MentionColumn.Start] < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
