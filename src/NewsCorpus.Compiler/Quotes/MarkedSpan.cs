using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>A stretch of one paragraph between quotation marks.</summary>
/// <param name="Span">Marks included.</param>
/// <param name="Words">Without the marks, and without white space beside them.</param>
/// <param name="IsClosed">Whether the closing mark is there; otherwise the span ends with its paragraph.</param>
/// <param name="IsDouble">Whether the opening mark is a double one.</param>
internal readonly record struct MarkedSpan(CharSpan Span, CharSpan Words, bool IsClosed, bool IsDouble)
{
    public static MarkedSpan Closed(string text, int open, int close, bool isDouble) =>
        new(CharSpan.FromBounds(open, close + 1), Trim(text, open + 1, close), IsClosed: true, isDouble);

    public static MarkedSpan Unclosed(string text, int open, int end, bool isDouble) =>
        new(CharSpan.FromBounds(open, end), Trim(text, open + 1, end), IsClosed: false, isDouble);

    /// <summary>The end of a quotation that an earlier paragraph began.</summary>
    public static MarkedSpan ClosedFrom(string text, int start, int close) =>
        new(CharSpan.FromBounds(start, close + 1), Trim(text, start, close), IsClosed: true, IsDouble: true);

    private static CharSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return CharSpan.FromBounds(start, end);
    }
}
