namespace NewsCorpus.Training.Data;

/// <summary>A text and the names in it, in the order of the text.</summary>
internal sealed record AnnotatedText(string Text, IReadOnlyList<AnnotatedName> Names);
