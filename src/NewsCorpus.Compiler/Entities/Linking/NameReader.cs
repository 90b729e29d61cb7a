using System.Text;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>Reads a name off its tokens: the words by which it is compared, and how it is spelled without an honorific.</summary>
internal sealed class NameReader(string text)
{
    private readonly StringBuilder _key = new();

    /// <summary>The folded words of a name; letters of an abbreviation are one word, and small words between are left out.</summary>
    /// <param name="head">How many words stand before the first that is left out: two of "Supreme Court of Rain City".</param>
    public string Key(ReadOnlySpan<Token> tokens, int first, int end, out int head)
    {
        first = WithoutHonorific(tokens, first, end);
        end = WithoutPossessive(tokens, first, end);
        head = 0;
        if (end - first == 1) return tokens[first].Folded;
        _key.Clear();
        bool isLetter = false;
        int words = 0;
        for (int at = first; at < end; at++)
        {
            Token token = tokens[at];
            if (!token.IsWord || IsPossessive(tokens, at)) continue;
            if (IsSmall(token))
            {
                if (head == 0) head = words;
                continue;
            }

            bool isNextLetter = token.Folded.Length == 1;
            if (!(isLetter && isNextLetter))
            {
                if (words > 0) _key.Append(' ');
                words++;
            }

            _key.Append(token.Folded);
            isLetter = isNextLetter;
        }

        return _key.Length > 0 ? _key.ToString() : tokens[first].Folded;
    }

    /// <summary>A name as the text spells it, with one blank where it has any.</summary>
    public string Spelling(ReadOnlySpan<Token> tokens, int first, int end)
    {
        first = WithoutHonorific(tokens, first, end);
        end = WithoutPossessive(tokens, first, end);
        _key.Clear();
        for (int at = first; at < end; at++)
        {
            if (at > first && tokens[at].HasSpaceBefore) _key.Append(' ');
            _key.Append(text, tokens[at].Start, tokens[at].Span.Length);
        }

        return _key.ToString();
    }

    /// <summary>Whether no letter of a name is small.</summary>
    public bool IsAllCapitals(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int at = tokens[first].Start; at < tokens[end - 1].End; at++)
        {
            if (char.IsLower(text[at])) return false;
        }

        return true;
    }

    private static int WithoutHonorific(ReadOnlySpan<Token> tokens, int first, int end)
    {
        int name = first;
        while (name + 1 < end && (tokens[name].Is('.') || tokens[name].Is(WordClass.Honorific))) name++;
        return tokens[name].IsWord ? name : first;
    }

    // "Rina's": the mark and the letter are no part of the name.
    private static int WithoutPossessive(ReadOnlySpan<Token> tokens, int first, int end) =>
        end - first > 2 && IsPossessive(tokens, end - 1) ? end - 2 : end;

    private static bool IsPossessive(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && !tokens[at].HasSpaceBefore && (tokens[at - 1].Is('\'') || tokens[at - 1].Is('’')) && tokens[at].Is(WordClass.Possessive);

    // "von der", "of", "dan"; not the LA of "LA Weekly".
    private bool IsSmall(Token token)
    {
        if (char.IsLower(text[token.Start])) return true;
        return token.Span.Length > 1 && char.IsLower(text[token.Start + 1]) && token.Is(WordClass.NameParticle);
    }
}
