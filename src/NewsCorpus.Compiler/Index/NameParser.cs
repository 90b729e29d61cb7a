namespace NewsCorpus.Compiler.Index;

/// <summary>Takes the marks off the end of an alias or a role: <c>[lang]</c>, <c>!</c>, <c>(from..to)</c>.</summary>
internal static class NameParser
{
    /// <summary>Takes a final <c>!</c> off.</summary>
    public static bool TakeExactMark(ref Slice name)
    {
        ReadOnlySpan<char> span = name.Span;
        int last = span.Length - 1;
        if (last < 0 || span[last] != '!' || Markdown.IsEscaped(span, last)) return false;
        name = name.Sub(0, last).Trim();
        return true;
    }

    /// <summary>Takes a final bracket off and gives what stands in it.</summary>
    public static bool TakeBracket(ref Slice name, char open, char close, out Slice content)
    {
        content = default;
        ReadOnlySpan<char> span = name.Span;
        int last = span.Length - 1;
        if (last < 0 || span[last] != close || Markdown.IsEscaped(span, last)) return false;
        int first = span.Slice(0, last).LastIndexOf(open);
        if (first < 0 || Markdown.IsEscaped(span, first)) return false;
        content = name.Sub(first + 1, last - first - 1).Trim();
        name = name.Sub(0, first).Trim();
        return true;
    }
}
