using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Text;

/// <summary>Cuts text into words, as <see cref="WordScanner"/> does, and the marks between them, in one pass.</summary>
internal static class Tokenizer
{
    // Longer words are folded in an array of their own.
    private const int LongestOnStack = 64;

    public static Token[] Tokenize(string text, Vocabulary vocabulary) => Tokenize(text, new CharSpan(0, text.Length), vocabulary);

    /// <summary>The tokens of a stretch of a text, with spans from the start of the whole text.</summary>
    public static Token[] Tokenize(string text, CharSpan stretch, Vocabulary vocabulary)
    {
        var tokens = new TokenList(stretch.Length);
        Tokenize(text, stretch, vocabulary, tokens);
        return [.. tokens.From(0)];
    }

    /// <summary>Adds the tokens of a stretch of a text to others.</summary>
    public static void Tokenize(string text, CharSpan stretch, Vocabulary vocabulary, TokenList tokens)
    {
        ReadOnlySpan<char> units = text.AsSpan(0, stretch.End);
        Span<char> folded = stackalloc char[LongestOnStack];
        bool space = false;
        for (int at = stretch.Start; at < units.Length;)
        {
            int end = FoldWord(units, at, ref folded, out int length, out uint hash, out bool hasCapital);
            if (end > at)
            {
                Word word = vocabulary.Find(folded.Slice(0, length), hash);
                tokens.Add(new Token(CharSpan.FromBounds(at, end), word, IsWord: true, char.IsUpper(text, at), hasCapital, space));
                space = false;
                at = end;
                continue;
            }

            if (char.IsWhiteSpace(units[at]))
            {
                space = true;
            }
            else
            {
                // The two halves of a pictograph are one mark.
                bool isPair = at + 1 < units.Length && char.IsSurrogatePair(units[at], units[at + 1]);
                ReadOnlySpan<char> mark = units.Slice(at, isPair ? 2 : 1);
                Word word = vocabulary.Find(mark, StableHash.Of(mark));
                tokens.Add(new Token(new CharSpan(at, mark.Length), word, IsWord: false, IsCapitalised: false, HasCapital: false, space));
                space = false;
                at += mark.Length - 1;
            }

            at++;
        }
    }

    // Folds and hashes the word at a place, and returns its end: the place itself where there is none.
    private static int FoldWord(ReadOnlySpan<char> units, int at, ref Span<char> folded, out int length, out uint hash, out bool hasCapital)
    {
        length = 0;
        hasCapital = false;
        hash = StableHash.Start;
        while (at < units.Length)
        {
            int count = WordScanner.UnitsOfWord(units, at);
            if (count == 0) break;
            for (int end = at + count; at < end; at++)
            {
                char unit = Folding.Fold(units[at]);
                if (unit == Folding.Dropped) continue;
                hasCapital |= units[at] < 0x80 ? unit != units[at] : char.IsUpper(units[at]);
                if (length == folded.Length) folded = TwiceAsLong(folded);
                folded[length++] = unit;
                hash = StableHash.Add(hash, unit);
            }
        }

        hash = StableHash.Finish(hash);
        return at;
    }

    private static char[] TwiceAsLong(Span<char> folded)
    {
        var longer = new char[folded.Length * 2];
        folded.CopyTo(longer);
        return longer;
    }
}
