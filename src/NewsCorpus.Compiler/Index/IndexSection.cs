namespace NewsCorpus.Compiler.Index;

internal enum IndexSection
{
    /// <summary>Before the first heading of level 2: what the corpus as a whole is.</summary>
    Corpus,
    Sources,
    Articles,
    Entities,

    /// <summary>A section of prose.</summary>
    Unknown,
}
