namespace NewsCorpus.Tool.Authoring;

/// <summary>An article as it is about to be listed.</summary>
/// <param name="Path">Its file, relative to the folder of the index.</param>
/// <param name="DateWords">The words in the text that its date was read from.</param>
/// <param name="Language">The language that the text seems to be in.</param>
/// <param name="StatesLanguage">Whether the language has to be written, because it is not what the article inherits.</param>
internal sealed record NewArticle(
    string Path,
    string Headline,
    string Id,
    string? Source,
    DateOnly? Date,
    string? DateWords,
    string? Language,
    bool StatesLanguage,
    string Sha256)
{
    /// <summary>What is left for a person to do, each in a clause.</summary>
    public List<string> ToDo { get; } = [];
}
