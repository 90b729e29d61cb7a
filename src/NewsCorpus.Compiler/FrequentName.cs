namespace NewsCorpus.Compiler;

/// <summary>A name that the texts of a corpus have often and its catalogue lacks.</summary>
/// <param name="Kind">The kind that it was recognised as, where it was.</param>
/// <param name="Count">How often it stands in the texts.</param>
internal sealed record FrequentName(string Name, EntityKind? Kind, int Count);
