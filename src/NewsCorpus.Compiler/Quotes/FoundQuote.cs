using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>A quotation, over one paragraph or several, before anybody asks who said it.</summary>
/// <param name="Span">From the first mark to the last, marks included.</param>
/// <param name="Pieces">The words without marks, one span for each paragraph.</param>
/// <param name="IsClosed">Whether the closing mark is there.</param>
internal sealed record FoundQuote(
    CharSpan Span, int FirstParagraph, int LastParagraph, EquatableArray<CharSpan> Pieces, bool IsClosed, bool IsDouble)
{
    /// <summary>Where the words begin.</summary>
    public int WordsStart => Pieces[0].Start;

    /// <summary>Where the words end.</summary>
    public int WordsEnd => Pieces[Pieces.Count - 1].End;
}
