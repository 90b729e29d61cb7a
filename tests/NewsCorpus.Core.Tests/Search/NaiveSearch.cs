using System.Globalization;
using System.Text;

namespace NewsCorpus.Core.Tests.Search;

/// <summary>
/// BM25 and matching from the definitions, on strings, with nothing of the library's: words by the Unicode categories of runes,
/// folding by decomposition, phrases by joining words.
/// </summary>
internal static class NaiveSearch
{
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in (text + " ").EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isPartOfWord = rune.Value is < 0x1F000 or > 0x1FAFF && (Rune.IsLetterOrDigit(rune)
                || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (isPartOfWord)
            {
                word.Append(rune);
                continue;
            }

            if (word.Length > 0) words.Add(Fold(word.ToString()));
            word.Clear();
        }

        return words;
    }

    public static string Fold(string word) => string.Concat(
        word.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(unit => unit is < '\u0300' or > '\u036F'));

    /// <summary>The ids of the articles that have every term, the best first, with their scores.</summary>
    /// <param name="terms">Each a word or several that follow one another in a paragraph.</param>
    public static List<(string Id, double Score)> Rank(Corpus corpus, params string[][] terms)
    {
        var articles = corpus.Articles.Where(article => !article.IsWithdrawn)
            .Select(article => (Article: article, Paragraphs: article.Text.Split('\n').Select(Words).ToList())).ToList();
        double Length(List<List<string>> paragraphs) => paragraphs.Sum(paragraph => paragraph.Count);
        int Frequency(List<List<string>> paragraphs, string[] term) => paragraphs.Sum(paragraph =>
            Enumerable.Range(0, paragraph.Count).Count(at => paragraph.Skip(at).Take(term.Length).SequenceEqual(term)));
        double mean = articles.Count == 0 ? 0 : articles.Average(article => Length(article.Paragraphs));

        double Score(List<List<string>> paragraphs)
        {
            double score = 0;
            foreach (string[] term in terms)
            {
                double n = articles.Count(article => Frequency(article.Paragraphs, term) > 0), tf = Frequency(paragraphs, term);
                double idf = Math.Log(1 + ((articles.Count - n + 0.5) / (n + 0.5)));
                score += idf * (tf * 2.2) / (tf + (1.2 * (0.25 + (0.75 * Length(paragraphs) / mean))));
            }

            return score;
        }

        return
        [
            .. articles.Where(article => terms.All(term => Frequency(article.Paragraphs, term) > 0))
                .Select(article => (article.Article, Score: Math.Round(Score(article.Paragraphs), 9)))
                .OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Article.Published)
                .ThenBy(hit => hit.Article.Id, StringComparer.Ordinal)
                .Select(hit => (hit.Article.Id, hit.Score)),
        ];
    }
}
