using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Reads the shape of a token off its letters.</summary>
internal static class WordShapes
{
    // An acronym is seldom longer.
    private const int MostCapitals = 5;

    public static WordShape Of(string text, in Token token)
    {
        if (!token.IsWord) return WordShape.Mark;
        int upper = 0, lower = 0, digits = 0;
        for (int i = token.Start; i < token.End; i++)
        {
            char unit = text[i];
            if (unit is >= 'a' and <= 'z') lower++;
            else if (unit is >= 'A' and <= 'Z') upper++;
            else if (unit is >= '0' and <= '9') digits++;
            else if (char.IsUpper(unit)) upper++;
            else lower++;
        }

        if (upper == 0) return digits == 0 ? WordShape.Lower : lower == 0 ? WordShape.Number : WordShape.NumberAndLetters;
        if (digits > 0) return char.IsDigit(text[token.Start]) ? WordShape.NumberAndLetters : WordShape.Mixed;
        if (lower == 0) return upper == 1 ? WordShape.Initial : upper <= MostCapitals ? WordShape.Capitals : WordShape.LongCapitals;
        return upper == 1 && token.IsCapitalised ? WordShape.Capitalised : WordShape.Mixed;
    }

    /// <summary>Whether a token of this shape can be a name by itself.</summary>
    public static bool HasCapital(WordShape shape) => shape >= WordShape.Initial;
}
