using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>Which corpora list a file, and as what. Equal to another when the plans are.</summary>
internal sealed class ArticleLookup(EquatableArray<CorpusPlan> plans) : IEquatable<ArticleLookup>
{
    private readonly EquatableArray<CorpusPlan> _plans = plans;
    private readonly ILookup<string, (ArticleFacts Facts, Catalogue Catalogue)> _byPath =
        plans.SelectMany(Entries).ToLookup(static entry => entry.Path, static entry => (entry.Facts, entry.Catalogue), StringComparer.Ordinal);

    /// <summary>Whether a file is part of a corpus, so that it is worth reading.</summary>
    public bool Lists(string path) => _byPath.Contains(path);

    public EquatableArray<ArticleInput> InputsOf(TextFile file) =>
        _byPath[file.Path].Select(entry => new ArticleInput(file, entry.Facts, entry.Catalogue)).ToEquatableArray();

    public bool Equals(ArticleLookup? other) => other is not null && _plans == other._plans;

    public override bool Equals(object? obj) => Equals(obj as ArticleLookup);

    public override int GetHashCode() => _plans.GetHashCode();

    private static IEnumerable<(string Path, ArticleFacts Facts, Catalogue Catalogue)> Entries(CorpusPlan plan)
    {
        if (plan.Index is null) yield break;
        var catalogue = new Catalogue(plan.Index.Entities);
        for (int number = 0; number < plan.ArticlePaths.Count; number++)
        {
            if (plan.ArticlePaths[number].Length > 0) yield return (plan.ArticlePaths[number], plan.Index.Articles[number], catalogue);
        }
    }
}
