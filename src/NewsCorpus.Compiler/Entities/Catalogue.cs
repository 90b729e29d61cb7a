using System.Collections.Concurrent;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// The entities of a corpus, ready to be found in texts of any language. Equal to another when the entities are; safe to share
/// between threads.
/// </summary>
internal sealed class Catalogue(EquatableArray<EntityFacts> entities) : IEquatable<Catalogue>
{
    private readonly ConcurrentDictionary<string, CatalogueMatcher> _matchers = new(StringComparer.Ordinal);

    public EquatableArray<EntityFacts> Entities => entities;

    public CatalogueMatcher MatcherFor(string language) =>
        _matchers.GetOrAdd(language, tag => new CatalogueMatcher(entities, tag));

    public bool Equals(Catalogue? other) => other is not null && entities == other.Entities;

    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    public override int GetHashCode() => entities.Count;
}
