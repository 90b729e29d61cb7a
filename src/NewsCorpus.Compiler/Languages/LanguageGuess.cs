using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Languages;

/// <summary>Guesses the language of a text by its commonest words, of which every language that has word lists lists its own.</summary>
internal static class LanguageGuess
{
    private const WordClass CommonWords = WordClass.Common | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
        | WordClass.Determiner | WordClass.Auxiliary | WordClass.Subordinator | WordClass.Complementizer;

    // News has some 30 to 50 of a hundred words in common with its own language's lists, and hardly 10 with another's.
    private const double LeastShare = 0.15;
    private const double LeastLead = 2;
    private const int LeastWords = 12;
    private const int MostWords = 1000;

    /// <summary>The tag of the language, or null where the text is too short, or reads like none of those that are known, or like two.</summary>
    public static string? Of(string text)
    {
        List<string> words = Words(text);
        if (words.Count < LeastWords) return null;
        List<(string Language, int Known)> known = [.. LanguagePack.Languages
            .Select(language => (language, words.Count(word => LanguagePack.For(language).HasWord(word, CommonWords))))
            .OrderByDescending(static item => item.Item2)];
        (string best, int most) = known[0];
        int next = known.Count > 1 ? known[1].Known : 0;
        return most >= words.Count * LeastShare && most >= next * LeastLead ? best : null;
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        for (int at = 0; at < text.Length && words.Count < MostWords; at++)
        {
            int start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at > start) words.Add(Folding.Fold(text.Substring(start, at - start)));
        }

        return words;
    }
}
