namespace NewsCorpus.Search;

/// <summary>A place where a term of the query occurs in a text.</summary>
internal readonly record struct TermMatch(TextSpan Span, int Term);
