namespace NewsCorpus.Tool.Diff;

/// <summary>Something that a record says of itself. A field of several values, such as an alias, is several facts.</summary>
internal readonly record struct Fact(string Field, string Value);
