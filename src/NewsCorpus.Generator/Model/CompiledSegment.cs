using NewsCorpus.Compiler.Image;

namespace NewsCorpus.Generator.Model;

/// <summary>A segment of a target's image.</summary>
internal sealed record CompiledSegment(CorpusTarget Target, int Number, SegmentPages Pages);
