namespace NewsCorpus.Tool.Annotate;

/// <summary>How annotations are to look.</summary>
/// <param name="WithIndirect">Whether what somebody is said to have said, in the reporter's words, is among the quotes.</param>
internal sealed record AnnotationOptions(OffsetUnit Offsets, bool WithIndirect);
