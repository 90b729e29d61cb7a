using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Entities;

/// <summary>A name that the catalogue does not know, what kind of name it was recognised as, how often it stands in an article, and where first.</summary>
internal sealed record Stranger(string Name, EntityKind? Kind, int Count, SourcePlace First);
