namespace NewsCorpus.Tool.Annotate;

/// <summary>What a line turned out to be: an article, or a problem, then perhaps with the id that stands in it.</summary>
internal readonly record struct ParsedLine(InputArticle? Article, string? Id, string? Problem);
