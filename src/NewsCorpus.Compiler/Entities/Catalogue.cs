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
    private readonly Lazy<int> _hash = new(() => entities.GetHashCode());

    // Two that were found equal share it, because every article of a corpus asks again whether they are.
    private object _identity = new();

    public EquatableArray<EntityFacts> Entities => entities;

    public CatalogueMatcher MatcherFor(string language) =>
        _matchers.GetOrAdd(language, tag => new CatalogueMatcher(entities, tag));

    public bool Equals(Catalogue? other)
    {
        if (other is null) return false;
        object identity = Volatile.Read(ref other._identity);
        if (ReferenceEquals(_identity, identity)) return true;
        if (_hash.Value != other._hash.Value || entities != other.Entities) return false;
        Volatile.Write(ref _identity, identity);
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Catalogue);

    public override int GetHashCode() => _hash.Value;
}
