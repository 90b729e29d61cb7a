using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Emit;

namespace NewsCorpus.Generator.Model;

/// <summary>The generated files that depend on an index as a whole, and on no text.</summary>
internal static class IndexSources
{
    public static EquatableArray<GeneratedFile> Of(CorpusPlan plan)
    {
        return new EquatableArray<GeneratedFile>(
        [
            EntryEmitter.Emit(plan.Target, plan.Index!, plan.Resource),
            .. plan.Resource is null ? [ImageEmitter.Image(plan.Target, plan.Segments)] : Array.Empty<GeneratedFile>(),
        ]);
    }
}
