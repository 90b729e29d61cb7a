namespace NewsCorpus.Accuracy.Data;

/// <summary>Annotated texts to measure on which names within an article are said to mean the same.</summary>
/// <param name="Name">The folder's; the texts are those of the set of quotes or of names that is called the same.</param>
/// <param name="Path">The path of the file, for the scorers in Python.</param>
internal sealed record LinkSet(string Name, string Path, IReadOnlyList<LinkDocument> Documents);
