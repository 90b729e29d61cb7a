using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Training.Data;

/// <summary>A text and the names in it, in the order of the text.</summary>
internal sealed record AnnotatedText(string Text, IReadOnlyList<AnnotatedName> Names);

/// <summary>A name in a text.</summary>
internal readonly record struct AnnotatedName(CharSpan Span, EntityKind Kind);
