namespace NewsCorpus.Core.Tests.Corpora;

internal sealed record TestParagraph(ParagraphKind Kind, TextSpan Span);
