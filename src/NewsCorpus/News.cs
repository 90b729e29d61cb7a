namespace NewsCorpus;

[Corpus("seeds/INDEX.md")]
public static partial class News;
