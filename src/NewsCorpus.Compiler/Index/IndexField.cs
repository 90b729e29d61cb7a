namespace NewsCorpus.Compiler.Index;

/// <summary>A line of a block: <c>key: value</c>, or <c>key `words`: value</c>.</summary>
/// <param name="Anchor">What stands between the key and the colon, from the first backtick on; null for most fields.</param>
internal readonly record struct IndexField(Slice Key, Slice? Anchor, Slice Value);
