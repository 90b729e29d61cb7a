using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>
/// From the text of one article to all that is found in it: paragraphs, quotes, mentions, speakers. A pure function of the text,
/// what INDEX.md says of the article, and the catalogue, in two halves, of which only the second knows the catalogue.
/// </summary>
internal static class ArticleExtractor
{
    /// <param name="path">The article's file, for diagnostics.</param>
    /// <param name="raw">Its text as decoded from the file.</param>
    public static ExtractedArticle Extract(string path, string raw, ArticleFacts facts, Catalogue catalogue) =>
        Extract(path, raw, facts, catalogue, NameRecogniser.Recognise);

    /// <param name="recognise">What recognises names that the catalogue may lack.</param>
    public static ExtractedArticle Extract(string path, string raw, ArticleFacts facts, Catalogue catalogue, NameRecognition recognise) =>
        ArticleLinker.Link(ArticleTextReader.Read(new ReadingInput(new TextFile(path, raw), facts), recognise), facts, catalogue);
}
