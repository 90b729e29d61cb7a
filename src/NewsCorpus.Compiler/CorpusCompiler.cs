using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>
/// The whole way from texts to an image, in the stages that the generator caches one by one: index, files, articles, corpus,
/// image.
/// </summary>
internal static class CorpusCompiler
{
    /// <param name="allowedLicenses">What the project may pass on besides openly licensed texts; null where nothing is passed on.</param>
    public static IndexModel ReadIndex(string path, string text, EquatableArray<string>? allowedLicenses) =>
        IndexReader.Read(path, text, new IndexOptions(allowedLicenses) { IsCommonWord = LanguagePack.IsCommonWord });

    /// <summary>All stages at once.</summary>
    public static CorpusCompilation Compile(IndexModel index, IReadOnlyList<TextFile> files)
    {
        ArticleFileMatch match = ArticleFiles.Match(index, [.. files.Select(file => file.Path)]);
        var catalogue = new Catalogue(index.Entities);
        ExtractedArticle?[] extracted = [.. index.Articles.Select((facts, number) => Extract(facts, match.Files[number], files, catalogue))];
        LinkedCorpus corpus = CorpusLinker.Link(index, extracted);
        return new CorpusCompilation(
            corpus.Model,
            ImageBuilder.Build(corpus.Model),
            new[] { index.Diagnostics, match.Diagnostics, corpus.Diagnostics }.SelectMany(static some => some).ToEquatableArray())
        {
            FrequentNames = corpus.FrequentNames,
        };
    }

    private static ExtractedArticle? Extract(ArticleFacts facts, int file, IReadOnlyList<TextFile> files, Catalogue catalogue) =>
        file < 0 ? null : ArticleExtractor.Extract(files[file].Path, files[file].Text, facts, catalogue);
}
