namespace NewsCorpus.Search;

/// <summary>
/// Cuts the stretch out of an article in which most different terms, and then most matches, stand together. It starts and ends
/// between words.
/// </summary>
internal static class SnippetMaker
{
    private const int Length = 160;

    /// <param name="scanner">It has read the article.</param>
    public static Snippet Make(ArticleScanner scanner, List<TermMatch> matches, TextSpan[] highlights)
    {
        TextSpan span = Widen(scanner, Densest(matches));
        return new Snippet(scanner.Text.Slice(span.Start, span.Length).ToString(), span, Inside(span, highlights));
    }

    private static TextSpan Densest(List<TermMatch> matches)
    {
        TextSpan best = default;
        (int Terms, int Matches) most = default;
        for (int first = 0; first < matches.Count; first++)
        {
            int start = matches[first].Span.Start, end = matches[first].Span.End;
            var terms = new HashSet<int>();
            int count = 0;
            for (int i = first; i < matches.Count && matches[i].Span.Start < start + Length; i++)
            {
                if (i > first && matches[i].Span.End > start + Length) continue;
                end = Math.Max(end, matches[i].Span.End);
                terms.Add(matches[i].Term);
                count++;
            }

            if ((terms.Count, count).CompareTo(most) <= 0) continue;
            most = (terms.Count, count);
            best = new TextSpan(start, end - start);
        }

        return best;
    }

    private static TextSpan Widen(ArticleScanner scanner, TextSpan core)
    {
        ReadOnlySpan<char> text = scanner.Text;
        int start = Math.Max(0, core.Start - (Math.Max(0, Length - core.Length) / 2));
        int end = Math.Min(text.Length, Math.Max(core.End, start + Length));
        start = Math.Min(start, Math.Max(0, end - Length));
        if (scanner.WordAround(start) is { } cutAtStart) start = cutAtStart.End;
        if (scanner.WordAround(end) is { } cutAtEnd) end = cutAtEnd.Start;
        if (start < core.Start && char.IsLowSurrogate(text[start])) start++;
        if (end > core.End && char.IsHighSurrogate(text[end - 1])) end--;
        while (start < core.Start && char.IsWhiteSpace(text[start])) start++;
        while (end > core.End && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end - start);
    }

    // Highlights are in the order of the text; one that the snippet cuts, a phrase, is cut too.
    private static TextSpan[] Inside(TextSpan span, TextSpan[] highlights)
    {
        var inside = new List<TextSpan>();
        foreach (TextSpan highlight in highlights)
        {
            int start = Math.Max(highlight.Start, span.Start), end = Math.Min(highlight.End, span.End);
            if (start < end) inside.Add(new TextSpan(start - span.Start, end - start));
        }

        return [.. inside];
    }
}
