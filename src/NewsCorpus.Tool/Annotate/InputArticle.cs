extern alias compiler;
using compiler::NewsCorpus.Compiler.Model;

namespace NewsCorpus.Tool.Annotate;

/// <summary>An article as a line of the input gives it.</summary>
/// <param name="Language">A normalised language tag.</param>
/// <param name="Published">When it appeared; null where nothing says it.</param>
internal sealed record InputArticle(
    string Id, string Language, string Text, string? Headline, ArticleLayout Layout, PublicationTime? Published);
