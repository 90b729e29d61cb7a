using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Emit;

namespace NewsCorpus.Generator.Model;

/// <summary>The generated files that depend on what an index says, and on no text.</summary>
internal static class IndexSources
{
    public static EquatableArray<GeneratedFile> Of(CorpusPlan plan)
    {
        IndexModel index = plan.Index!;
        int articles = Enumerable.Range(0, index.Articles.Count)
            .Count(number => plan.ArticlePaths[number].Length > 0 || index.Articles[number].IsWithdrawn);
        return new EquatableArray<GeneratedFile>(
        [
            EntryEmitter.Emit(plan.Target, index),
            NamesEmitter.Emit(plan.Target, index),
            ImageEmitter.Image(plan.Target, SegmentMap.SegmentsFor(articles)),
        ]);
    }
}
