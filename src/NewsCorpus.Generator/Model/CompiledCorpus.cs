using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Entities;
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
        var catalogue = new Catalogue(index.Entities);
        ILookup<(string Path, string Id), ArticleOutput> outputs = all
            .Where(output => output.Input.Catalogue.Equals(catalogue))
            .ToLookup(static output => (output.Input.File.Path, output.Input.Facts.Id));
        ExtractedArticle?[] articles =
        [
            .. index.Articles.Select((facts, number) =>
                outputs[(plan.ArticlePaths[number], facts.Id)].FirstOrDefault(output => output.Input.Facts.Equals(facts))?.Article),
        ];
        LinkedCorpus linked = CorpusLinker.Link(index, articles);
        return new CompiledCorpus(plan.Target, linked.Model, linked.Diagnostics.Select(DiagnosticInfo.Of).ToEquatableArray());
    }
}
