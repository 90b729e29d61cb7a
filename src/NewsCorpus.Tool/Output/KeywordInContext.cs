namespace NewsCorpus.Tool.Output;

/// <summary>The words around a place in a paragraph: only whole words, and an ellipsis where there would be more.</summary>
internal static class KeywordInContext
{
    private const char Ellipsis = '…';

    /// <summary>The words before a place, the last of at most so many units.</summary>
    public static string Before(string paragraph, int place, int units)
    {
        int start = Math.Max(0, place - units);
        if (start == 0) return paragraph[..place];
        int blank = paragraph.IndexOf(' ', start, place - start);
        start = blank >= 0 && blank + 1 < place ? blank + 1 : place;
        return Ellipsis + paragraph[start..place];
    }

    /// <summary>The words from a place on, the first of at most so many units.</summary>
    public static string After(string paragraph, int place, int units)
    {
        int end = Math.Min(paragraph.Length, place + units);
        if (end == paragraph.Length) return paragraph[place..];
        int blank = end > place ? paragraph.LastIndexOf(' ', end - 1, end - place) : -1;
        return paragraph[place..Math.Max(place, blank)] + Ellipsis;
    }
}
