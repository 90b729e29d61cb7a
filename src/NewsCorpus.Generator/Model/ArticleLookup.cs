using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>Which corpora list a file, and as what. Equal to another when the plans are.</summary>
internal sealed class ArticleLookup(EquatableArray<CorpusPlan> plans) : IEquatable<ArticleLookup>
{
    private readonly EquatableArray<CorpusPlan> _plans = plans;
    private readonly ILookup<string, Entry> _byPath = plans.SelectMany(Entries).ToLookup(static entry => entry.Path, StringComparer.Ordinal);

    /// <summary>Whether a file is part of a corpus, so that it is worth reading.</summary>
    public bool Lists(string path) => _byPath.Contains(path);

    /// <summary>What a file is to be read as: once for all corpora that say the same of it.</summary>
    public IEnumerable<ReadingInput> InputsOf(TextFile file) =>
        _byPath[file.Path].Select(entry => new ReadingInput(file, entry.Facts)).Distinct();

    /// <summary>Where a reading belongs.</summary>
    public IEnumerable<LinkInput> LinksOf(ArticleReading reading) => _byPath[reading.Input.File.Path]
        .Where(entry => new ReadingInput(reading.Input.File, entry.Facts) == reading.Input)
        .Select(entry => new LinkInput(entry.Target, reading, entry.Facts, entry.Catalogue));

    public bool Equals(ArticleLookup? other) => other is not null && _plans == other._plans;

    public override bool Equals(object? obj) => Equals(obj as ArticleLookup);

    public override int GetHashCode() => _plans.GetHashCode();

    private static IEnumerable<Entry> Entries(CorpusPlan plan)
    {
        if (plan.Index is null) yield break;
        var catalogue = new Catalogue(plan.Index.Entities);
        for (int number = 0; number < plan.ArticlePaths.Count; number++)
        {
            if (plan.ArticlePaths[number].Length > 0)
                yield return new Entry(plan.ArticlePaths[number], plan.Target, plan.Index.Articles[number], catalogue);
        }
    }

    private sealed record Entry(string Path, CorpusTarget Target, ArticleFacts Facts, Catalogue Catalogue);
}
