using System.Collections.Concurrent;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// The entities of a corpus, ready to be found in texts of any language. Equal to another when the entities are; safe to share
/// between threads.
/// </summary>
internal sealed class Catalogue(EquatableArray<EntityFacts> entities) : IEquatable<Catalogue>
{
    private readonly ConcurrentDictionary<string, CatalogueMatcher> _matchers = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> _limits = new(() => [.. LimitsIn(entities).OrderByDescending(static tag => tag.Length)]);
    private readonly Lazy<int> _hash = new(() => entities.GetHashCode());

    private readonly Lazy<Dictionary<string, int>> _numbers = new(() =>
        Enumerable.Range(0, entities.Count).ToDictionary(number => entities[number].Id, StringComparer.Ordinal));

    // Two that were found equal share it, because every article of a corpus asks again whether they are.
    private object _identity = new();

    /// <summary>The catalogue without entities.</summary>
    public static Catalogue Empty { get; } = new(default);

    public EquatableArray<EntityFacts> Entities => entities;

    /// <summary>The number of the entity with an id, or null.</summary>
    public int? NumberOf(string id) => _numbers.Value.TryGetValue(id, out int number) ? number : null;

    /// <summary>Finds what holds in a language. Languages that the catalogue does not tell apart share a matcher.</summary>
    public CatalogueMatcher MatcherFor(string language) =>
        _matchers.GetOrAdd(NearestLimit(language), tag => new CatalogueMatcher(entities, tag));

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

    // Whatever else covers the language covers this, too.
    private string NearestLimit(string language)
    {
        foreach (string limit in _limits.Value)
        {
            if (LanguageTag.Covers(limit, language)) return limit;
        }

        return "";
    }

    private static HashSet<string> LimitsIn(EquatableArray<EntityFacts> entities)
    {
        var limits = new HashSet<string>(StringComparer.Ordinal);
        foreach (EntityFacts entity in entities)
        {
            foreach (AliasFacts alias in entity.Aliases)
            {
                if (alias.Language is string language) limits.Add(language);
            }

            foreach (RoleFacts role in entity.Roles)
            {
                if (role.Language is string language) limits.Add(language);
            }
        }

        return limits;
    }
}
