using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;

namespace NewsCorpus.Generator.Model;

/// <summary>A target with its index and the files of its articles; no index where none was found or several were.</summary>
internal sealed record CorpusPlan(
    CorpusTarget Target,
    IndexModel? Index,
    EquatableArray<string> ArticlePaths,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static CorpusPlan Make(CorpusTarget target, EquatableArray<IndexModel> indexes, EquatableArray<string> paths)
    {
        if (!target.IsExtensible) return Failed(target, DiagnosticInfo.NotExtensible(target));
        IndexModel[] matches = [.. indexes.Where(index => CorpusPath.IsIndexOf(index.Path, target.Index))];
        if (matches.Length == 0) return Failed(target, DiagnosticInfo.IndexNotFound(target, paths));
        if (matches.Length > 1) return Failed(target, DiagnosticInfo.IndexAmbiguous(target, matches));
        ArticleFileMatch match = ArticleFiles.Match(matches[0], paths);
        return new CorpusPlan(
            target,
            matches[0],
            match.Files.Select(file => file < 0 ? "" : paths[file]).ToEquatableArray(),
            matches[0].Diagnostics.Concat(match.Diagnostics).Select(DiagnosticInfo.Of).ToEquatableArray());
    }

    private static CorpusPlan Failed(CorpusTarget target, DiagnosticInfo diagnostic) =>
        new(target, null, default, new EquatableArray<DiagnosticInfo>([diagnostic]));
}
