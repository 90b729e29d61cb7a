using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Languages;

/// <summary>An entry of a language's lists: one word or more, in all the classes whose lists have it.</summary>
internal readonly struct Phrase(Word[] words, WordClass classes)
{
    public int Length => words.Length;

    public WordClass Classes => classes;

    /// <summary>Whether the phrase stands at a token that is its first word. Words in lists have one object each.</summary>
    public bool GoesOnFrom(ReadOnlySpan<Token> tokens, int at)
    {
        if (words.Length > tokens.Length - at) return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (!ReferenceEquals(tokens[at + i].Word, words[i])) return false;
        }

        return true;
    }
}
