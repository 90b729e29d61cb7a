namespace NewsCorpus.Accuracy.Data;

/// <summary>Annotated texts to measure the recognition of names on.</summary>
/// <param name="Folder">"idner-news-2k".</param>
/// <param name="Name">The file's: "idner-dev".</param>
/// <param name="Path">The path of the file, for the scorers in Python.</param>
internal sealed record EntitySet(
    string Folder, string Name, string Path, string Language, IReadOnlyList<EntityDocument> Documents);
