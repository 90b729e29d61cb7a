using NewsCorpus.Compiler.Model;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Text;

/// <summary>Cuts text into words, as <see cref="WordScanner"/> does, and the marks between them.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text) => Tokenize(text, new CharSpan(0, text.Length));

    /// <summary>The tokens of a stretch of a text, with spans from the start of the whole text.</summary>
    public static List<Token> Tokenize(string text, CharSpan stretch)
    {
        var tokens = new List<Token>((stretch.Length / 5) + 1);
        var words = new WordScanner(text.AsSpan(0, stretch.End).Slice(stretch.Start));
        int at = stretch.Start;
        bool space = false;
        while (words.MoveNext())
        {
            int start = stretch.Start + words.Start;
            AddMarks(tokens, text, at, start, ref space);
            var span = new CharSpan(start, words.Length);
            tokens.Add(new Token(span, Folding.Fold(span.Of(text)), IsWord: true, char.IsUpper(text, start), space));
            space = false;
            at = span.End;
        }

        AddMarks(tokens, text, at, stretch.End, ref space);
        return tokens;
    }

    private static void AddMarks(List<Token> tokens, string text, int from, int to, ref bool space)
    {
        for (int at = from; at < to; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                space = true;
                continue;
            }

            tokens.Add(new Token(new CharSpan(at, 1), text[at].ToString(), IsWord: false, IsCapitalised: false, space));
            space = false;
        }
    }
}
