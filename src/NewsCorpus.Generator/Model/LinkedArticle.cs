using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>An article of a target, for its segment, and its digest, for the corpus as a whole.</summary>
internal sealed record LinkedArticle(CorpusTarget Target, ArticleModel Article, ArticleDigest Digest)
{
    public static LinkedArticle Link(LinkInput input)
    {
        ExtractedArticle extracted = ArticleLinker.Link(input.Reading, input.Facts, input.Catalogue);
        return new LinkedArticle(input.Target, extracted.Article, extracted.ToDigest());
    }

    /// <summary>An article that needs no file, because its text is withdrawn.</summary>
    public static LinkedArticle Withdrawn(CorpusTarget target, ArticleFacts facts)
    {
        var extracted = ExtractedArticle.Withdrawn(facts);
        return new LinkedArticle(target, extracted.Article, extracted.ToDigest());
    }
}
