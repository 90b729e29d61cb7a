using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>A word, or a single mark of punctuation, in a text.</summary>
/// <param name="Word">The word, or the mark, as its language knows it.</param>
/// <param name="IsCapitalised">Whether it begins with a capital.</param>
/// <param name="HasCapital">Whether a capital of the basic plane stands anywhere in it.</param>
internal readonly record struct Token(CharSpan Span, Word Word, bool IsWord, bool IsCapitalised, bool HasCapital, bool HasSpaceBefore)
{
    public int Start => Span.Start;

    public int End => Span.End;

    /// <summary>The word without regard to case and diacritics.</summary>
    public string Folded => Word.Folded;

    /// <summary>Whether the word begins with a digit. A word of combining marks alone has no folded form at all.</summary>
    public bool IsNumber => IsWord && Word.Folded.Length > 0 && char.IsDigit(Word.Folded[0]);

    /// <summary>Whether it is a quotation mark.</summary>
    public bool IsQuotationMark => !IsWord && Punctuation.IsMark(Word.Folded[0]);

    public bool Is(char mark) => !IsWord && Word.Folded[0] == mark;

    /// <summary>Whether the word by itself is of one of the classes; phrases are the language pack's to match.</summary>
    public bool Is(WordClass classes) => (Word.Classes & classes) != 0;

    /// <summary>Whether the word is one of the classes with a clitic at its end ("katanya").</summary>
    public bool IsWithClitic(WordClass classes) => (Word.StemClasses & classes) != 0;
}
