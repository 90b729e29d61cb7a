using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Entities;

/// <summary>A capitalised name that the catalogue does not know, how often it stands in an article, and where first.</summary>
internal sealed record Stranger(string Name, int Count, SourcePlace First);
