namespace NewsCorpus.Compiler.Index;

internal readonly record struct IndexField(Slice Key, Slice Value);
