namespace NewsCorpus.Image;

/// <summary>
/// Where UTF-16 positions in an article's text are in its UTF-8 bytes. Paragraphs know how many more bytes than code units stand
/// before them and in them, so at most one paragraph is walked, and none where it is ASCII.
/// </summary>
internal static class Utf8Position
{
    public static TextSpan Of(ArticleRow article, TextSpan span)
    {
        int start = Walk(article, Before(article, span.Start), span.Start);
        (int Units, long Utf8) known = Before(article, span.End);
        if (known.Units < span.Start) known = (span.Start, start);
        int end = Walk(article, known, span.End);
        if (end < start) throw Misplaced();
        return new TextSpan(start, end - start);
    }

    // The last place at or before a position whose byte is known without a walk.
    private static (int Units, long Utf8) Before(ArticleRow article, int position)
    {
        RowRange paragraphs = article.Paragraphs;
        int last = LastStartingBy(article.Tables.Paragraphs, paragraphs, position);
        if (last < paragraphs.First) return (0, 0);
        Row row = article.Tables.Paragraphs[last];
        TextSpan paragraph = article.Span(row[ParagraphColumn.Start], row[ParagraphColumn.Length]);
        long lead = row[ParagraphColumn.Utf8Lead];
        int growth = row[ParagraphColumn.Utf8Growth];
        if (position >= paragraph.End) return (paragraph.End, paragraph.End + lead + growth);
        return growth == 0 ? (position, position + lead) : (paragraph.Start, paragraph.Start + lead);
    }

    private static int LastStartingBy(Table paragraphs, RowRange range, int position)
    {
        int low = range.First, high = range.End - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            if (paragraphs[middle][ParagraphColumn.Start] <= position) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }

    private static int Walk(ArticleRow article, (int Units, long Utf8) known, int position)
    {
        ReadOnlySpan<byte> text = article.Utf8Text;
        if (known.Utf8 > text.Length) throw Misplaced();
        int units = known.Units, at = (int)known.Utf8;
        while (units < position)
        {
            if (at >= text.Length) throw Misplaced();
            byte lead = text[at];
            int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            units += length == 4 ? 2 : 1;
            at += length;
        }

        // A position between the two halves of a surrogate pair has no byte.
        if (units != position || at > text.Length) throw Misplaced();
        return at;
    }

    private static InvalidCorpusException Misplaced() => Damage.Found("a span does not fit the bytes of its text");
}
