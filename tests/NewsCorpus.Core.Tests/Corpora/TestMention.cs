namespace NewsCorpus.Core.Tests.Corpora;

internal sealed record TestMention(TextSpan Span, string Entity, MentionKind Kind, Origin Origin);
