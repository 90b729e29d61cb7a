using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>A word, or a single mark of punctuation, in a text.</summary>
/// <param name="Folded">The word without regard to case and diacritics.</param>
internal readonly record struct Token(CharSpan Span, string Folded, bool IsWord, bool IsCapitalised, bool HasSpaceBefore)
{
    public int Start => Span.Start;

    public int End => Span.End;

    public bool Is(char mark) => !IsWord && Folded.Length == 1 && Folded[0] == mark;
}
