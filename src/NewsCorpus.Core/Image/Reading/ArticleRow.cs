namespace NewsCorpus.Image;

/// <summary>An article's row with the segment that it stands in: one look at the directory, then any number of columns.</summary>
internal readonly ref struct ArticleRow(ArticleTables tables, Row row)
{
    private readonly Row _row = row;

    public ArticleTables Tables { get; } = tables;

    public int this[int column] => _row[column];

    public int TextLength => _row[ArticleColumn.TextLength];

    public ReadOnlySpan<byte> Utf8Text => Tables.Segment.Bytes(
        _row[ArticleColumn.TextPage], _row[ArticleColumn.TextOffset], _row[ArticleColumn.TextBytes]);

    public DateTimeOffset Published => Checked.Instant(
        _row[ArticleColumn.Days], _row[ArticleColumn.MinuteOfDayOrNone], _row[ArticleColumn.OffsetMinutesPlusDay]);

    public RowRange Paragraphs =>
        Tables.Paragraphs.Range(_row[ArticleColumn.FirstParagraph], _row[ArticleColumn.ParagraphCount]);

    public RowRange Quotes => Tables.Quotes.Range(_row[ArticleColumn.FirstQuote], _row[ArticleColumn.QuoteCount]);

    /// <summary>Those without marks, which stand behind the others.</summary>
    public RowRange IndirectQuotes => Tables.Quotes.Range(Quotes.End, _row[ArticleColumn.IndirectCount]);

    public RowRange Mentions => Tables.Mentions.Range(_row[ArticleColumn.FirstMention], _row[ArticleColumn.MentionCount]);

    public RowRange Recognised => Tables.Recognised.Range(_row[ArticleColumn.FirstRecognised], _row[ArticleColumn.RecognisedCount]);

    public string String(int column) => Tables.Segment.String(_row[column]);

    public string? OptionalString(int column) => Tables.Segment.OptionalString(_row[column]);

    /// <summary>A span, checked to lie in the text.</summary>
    public TextSpan Span(int start, int length)
    {
        if (length > TextLength || start > TextLength - length)
            throw Damage.Found($"a span from {start}, {length} long, is not in a text of {TextLength}");
        return new TextSpan(start, length);
    }

    /// <summary>The words of a span, decoded from its bytes alone.</summary>
    public string Decode(TextSpan span)
    {
        string text = Utf8.Decode(Slice(Utf8Position.Of(this, span)));
        if (text.Length != span.Length) throw Damage.Found("a text does not have the length that is stated");
        return text;
    }

    private ReadOnlySpan<byte> Slice(TextSpan utf8) => Utf8Text.Slice(utf8.Start, utf8.Length);
}
