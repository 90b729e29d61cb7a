using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Training.Data;

/// <summary>A name in a text.</summary>
internal readonly record struct AnnotatedName(CharSpan Span, EntityKind Kind);
