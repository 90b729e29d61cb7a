namespace NewsCorpus.Core.Tests.Corpora;

internal sealed record TestRole(string Text, string? Language, DateOnly? From, DateOnly? To);
