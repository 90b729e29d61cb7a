using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>All that the extraction of one article depends on, and nothing else.</summary>
internal sealed record ArticleInput(TextFile File, ArticleFacts Facts, Catalogue Catalogue)
{
    public ExtractedArticle Extract() => ArticleExtractor.Extract(File.Path, File.Text, Facts, Catalogue);
}
