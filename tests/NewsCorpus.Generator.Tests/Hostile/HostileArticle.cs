namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>An article as the compiled corpus gives it back.</summary>
internal sealed record HostileArticle(string Id, string Headline, string Text);
