using System.Globalization;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;

namespace NewsCorpus.Generator.Model;

/// <summary>A target with its index and the files of its articles; no index where none was found, several were, or it failed.</summary>
/// <param name="Diagnostics">What is wrong with the index.</param>
/// <param name="Fault">What is wrong with the target.</param>
internal sealed record CorpusPlan(
    CorpusTarget Target,
    IndexModel? Index,
    EquatableArray<string> ArticlePaths,
    EquatableArray<DiagnosticInfo> Diagnostics,
    TargetFault? Fault)
{
    // More make completion in editors slow: docs/performance.md.
    private const int MostHeadlines = 5_000;

    /// <summary>Whether articles get members.</summary>
    public bool HasHeadlines { get; private init; }

    /// <summary>The resource in which the image is, with all that is to be said about it said; null where the image is generated.</summary>
    public string? Resource { get; init; }

    /// <summary>How many segments the articles are spread over, whether or not all of them can be read.</summary>
    public int Segments => SegmentMap.SegmentsFor(
        ArticlePaths.Where((path, number) => path.Length > 0 || Index!.Articles[number].IsWithdrawn).Count());

    public static CorpusPlan Make(
        CorpusTarget target, EquatableArray<IndexModel> indexes, EquatableArray<string> paths, EquatableArray<EmbeddedImage> images)
    {
        if (!target.IsExtensible) return Without(target, TargetFault.NotExtensible(target));
        if (target.OldLanguage is not null) return Without(target, TargetFault.LanguageTooOld(target));
        if (target.NameIsNeededFor is string purpose) return Without(target, TargetFault.NameIsNeeded(target, purpose));
        string[] matches = [.. paths.Where(path => CorpusPath.IsIndexOf(path, target.Index))];
        if (matches.Length == 0) return Without(target, TargetFault.IndexNotFound(target, paths));
        if (matches.Length > 1) return Without(target, TargetFault.IndexAmbiguous(target, matches));

        // A file that is there and is no index could not be read, which is reported where it failed.
        if (indexes.FirstOrDefault(index => index.Path == matches[0]) is not IndexModel index) return Without(target, fault: null);
        if (images.FirstOrDefault(image => image.Index == index.Path) is EmbeddedImage image)
            return new CorpusPlan(target, index, default, default, Fault: null) { Resource = image.Resource };
        ArticleFileMatch match = ArticleFiles.Match(index, paths);
        return new CorpusPlan(
            target,
            index,
            match.Files.Select(file => file < 0 ? "" : paths[file]).ToEquatableArray(),
            index.Diagnostics.Concat(match.Diagnostics).Select(DiagnosticInfo.Of).ToEquatableArray(),
            Fault: null);
    }

    /// <summary>The plan with members for its articles, or without.</summary>
    /// <param name="stated">What the project says; null where it leaves that to the number of articles, which is said then.</param>
    public CorpusPlan WithHeadlines(bool? stated)
    {
        int articles = Index?.Articles.Count ?? 0;
        if (stated is not null || articles <= MostHeadlines) return this with { HasHeadlines = stated ?? true };
        var diagnostic = new CorpusDiagnostic(
            DiagnosticRules.ManyHeadlines,
            Index!.Path,
            Index.Places.Title,
            articles.ToString(CultureInfo.InvariantCulture),
            MostHeadlines.ToString(CultureInfo.InvariantCulture));
        return this with { Diagnostics = Diagnostics.Append(DiagnosticInfo.Of(diagnostic)).ToEquatableArray() };
    }

    private static CorpusPlan Without(CorpusTarget target, TargetFault? fault) => new(target, null, default, default, fault);
}
