using System.Collections.Immutable;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Emit;

namespace NewsCorpus.Generator.Model;

/// <summary>The files of generated code that concern a corpus as a whole.</summary>
internal sealed record CorpusSources(EquatableArray<GeneratedFile> Files)
{
    public static CorpusSources Of(CompiledCorpus corpus, ImmutableArray<CompiledSegment> all)
    {
        SegmentPages[] segments =
        [
            .. all.Where(segment => segment.Target == corpus.Target).OrderBy(segment => segment.Number).Select(segment => segment.Pages),
        ];
        SegmentPages catalogue = ImageBuilder.Catalogue(
            corpus.Model, ImageBuilder.Shards(corpus.Model.Articles, ImageBuilder.SegmentBytes), segments);
        return new CorpusSources(new EquatableArray<GeneratedFile>(
        [
            EntryEmitter.Emit(corpus),
            NamesEmitter.Emit(corpus),
            ImageEmitter.Image(corpus.Target, segments.Length),
            ImageEmitter.Segment(new CompiledSegment(corpus.Target, NewsCorpus.Image.ImageFormat.Catalogue, catalogue)),
        ]));
    }
}
