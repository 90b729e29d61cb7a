namespace NewsCorpus.Core.Tests.Json;

/// <summary>What somebody who uses the library might write to a file.</summary>
public sealed record UserDocument(string Title, Quote? Best, Entity? Nobody, QuoteQuery Quotes, ArticleCollection Articles, Mention[] Mentions);
