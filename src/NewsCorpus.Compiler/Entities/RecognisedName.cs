namespace NewsCorpus.Compiler.Entities;

/// <summary>A name that was recognised by its form and surroundings, whether or not the catalogue knows it.</summary>
/// <param name="Passage">The number of the paragraph it stands in.</param>
/// <param name="First">Its first token in that paragraph.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Kind">Person, Organization or Place.</param>
internal readonly record struct RecognisedName(int Passage, int First, int End, EntityKind Kind);
