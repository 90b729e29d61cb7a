namespace NewsCorpus.Search;

/// <summary>What to mark: the matches in the order of the text, those that overlap made one.</summary>
internal static class Highlighting
{
    public static TextSpan[] Of(List<TermMatch> matches)
    {
        var spans = new List<TextSpan>();
        foreach (TermMatch match in matches)
        {
            TextSpan last = spans.Count == 0 ? default : spans[spans.Count - 1];
            if (match.Span.Start >= last.End) spans.Add(match.Span);
            else spans[spans.Count - 1] = new TextSpan(last.Start, Math.Max(last.End, match.Span.End) - last.Start);
        }

        return [.. spans];
    }
}
