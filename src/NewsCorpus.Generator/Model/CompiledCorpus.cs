using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;

namespace NewsCorpus.Generator.Model;

/// <summary>A target with its whole corpus, linked.</summary>
internal sealed record CompiledCorpus(CorpusTarget Target, CorpusModel Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <param name="plan">The plan of the corpus.</param>
    /// <param name="all">The articles of all corpora of the compilation; one file may be in several.</param>
    public static CompiledCorpus Link(CorpusPlan plan, IReadOnlyList<ArticleOutput> all)
    {
        IndexModel index = plan.Index!;
        ILookup<string, ArticleOutput> byPath = all
            .Where(output => output.Input.Catalogue.Entities == index.Entities)
            .ToLookup(static output => output.Input.File.Path, StringComparer.Ordinal);
        ExtractedArticle?[] articles =
        [
            .. index.Articles.Select((facts, number) =>
                byPath[plan.ArticlePaths[number]].FirstOrDefault(output => output.Input.Facts.Equals(facts))?.Article),
        ];
        LinkedCorpus linked = CorpusLinker.Link(index, articles);
        return new CompiledCorpus(plan.Target, linked.Model, linked.Diagnostics.Select(DiagnosticInfo.Of).ToEquatableArray());
    }
}
