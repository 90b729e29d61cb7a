using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>A stretch of one paragraph between quotation marks.</summary>
/// <param name="Span">Marks included.</param>
/// <param name="Words">Without the marks, and without white space beside them.</param>
/// <param name="IsClosed">Whether the closing mark is there; otherwise the span ends with its paragraph.</param>
/// <param name="IsDouble">Whether the opening mark is a double one.</param>
internal readonly record struct MarkedSpan(CharSpan Span, CharSpan Words, bool IsClosed, bool IsDouble);
