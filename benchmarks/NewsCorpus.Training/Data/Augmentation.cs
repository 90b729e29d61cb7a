namespace NewsCorpus.Training.Data;

/// <summary>Copies of texts as newswires write heads and tables.</summary>
internal static class Augmentation
{
    /// <summary>All in capitals.</summary>
    public static AnnotatedText Shouted(AnnotatedText source) => source with { Text = source.Text.ToUpperInvariant() };
}
