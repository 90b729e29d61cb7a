using System.Collections.Immutable;
using System.Globalization;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;
using NewsCorpus.Image;

namespace NewsCorpus.Generator.Model;

/// <summary>A target's corpus without its texts, and what only shows when its articles are together.</summary>
internal sealed record CompiledCorpus(
    CorpusTarget Target, CorpusDigest Digest, int Segments, EquatableArray<DiagnosticInfo> Diagnostics)
{
    // The build files choose a resource long before; here are projects that force literals, or whose index they do not know.
    private const long ManyLiterals = 16_000_000;

    public static CompiledCorpus Of(GatheredCorpus corpus)
    {
        IndexModel index = corpus.Index;
        Dictionary<string, ArticleDigest> byId = corpus.Articles.ToDictionary(
            static article => article.Digest.Id, static article => article.Digest, StringComparer.Ordinal);
        ArticleDigest?[] articles = [.. index.Articles.Select(facts => byId.TryGetValue(facts.Id, out ArticleDigest? digest) ? digest : null)];
        List<CorpusDiagnostic> diagnostics = [.. CorpusChecks.Check(index, articles, FrequentName.In(articles))];
        long length = corpus.Articles.Sum(static article => (long)article.Digest.Length);
        if (length > ManyLiterals)
        {
            string megabytes = (length / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
            diagnostics.Add(new CorpusDiagnostic(DiagnosticRules.ManyLiterals, index.Path, index.Places.Title, megabytes));
        }

        return new CompiledCorpus(
            corpus.Target,
            new CorpusDigest(
                index.Corpus, index.Sources, index.Entities, corpus.Articles.Select(static article => article.Digest).ToEquatableArray()),
            corpus.Segments,
            diagnostics.Select(DiagnosticInfo.Of).ToEquatableArray());
    }

    /// <summary>The catalogue of the image.</summary>
    /// <param name="all">The segments of all corpora of the compilation.</param>
    public CompiledSegment Catalogue(ImmutableArray<CompiledSegment> all)
    {
        string[] hashes =
        [
            .. all.Where(segment => segment.Target == Target).OrderBy(static segment => segment.Number).Select(static segment => segment.Pages.Hash),
        ];
        var map = new SegmentMap([.. Digest.Articles.Select(static article => article.Id)], Segments);
        return new CompiledSegment(Target, ImageFormat.Catalogue, CatalogueSegment.Build(Digest, map, hashes));
    }
}
