using NewsCorpus.Text;

namespace NewsCorpus.Training.Data;

/// <summary>Copies of texts as headlines and tables write them.</summary>
internal static class Augmentation
{
    // Small words stay small in a headline.
    private const int LongestSmallWord = 3;

    /// <summary>All in capitals.</summary>
    public static AnnotatedText Shouted(AnnotatedText source) => source with { Text = source.Text.ToUpperInvariant() };

    /// <summary>Every longer word with a capital.</summary>
    public static AnnotatedText Headline(AnnotatedText source)
    {
        char[] units = source.Text.ToCharArray();
        var words = new WordScanner(source.Text);
        while (words.MoveNext())
        {
            if (words.Length > LongestSmallWord) units[words.Start] = char.ToUpperInvariant(units[words.Start]);
        }

        return source with { Text = new string(units) };
    }
}
