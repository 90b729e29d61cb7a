using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using NewsCorpus.Lookup;
using NewsCorpus.Queries;

namespace NewsCorpus;

/// <summary>
/// The entities in a corpus's catalogue, in the order of INDEX.md. Enumerating and looking up allocate nothing. Those that were
/// recognised without it are found by their ids, and through <see cref="WithRecognised"/>.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct EntityCollection : IReadOnlyList<Entity>
{
    private readonly Corpus? _corpus;

    internal EntityCollection(Corpus corpus) => _corpus = corpus;

    /// <summary>The number of entities.</summary>
    public int Count => Corpus.Catalogue.Entities.Rows;

    /// <summary>
    /// Those of the catalogue, and behind them those that were recognised without it: the articles in the order of INDEX.md, in each of
    /// them in the order in which rules found them.
    /// </summary>
    public EntityQuery WithRecognised => new(Corpus, new EntityFilter { IncludesRecognised = true });

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(EntityCollection));

    private EntityQuery All => new(Corpus, default);

    /// <summary>The entity at a place in the order of INDEX.md.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Entity this[int index] => new(Corpus, Guard.Index(index, Count));

    /// <summary>The entity with an id.</summary>
    /// <param name="id">
    /// The id, of one in the catalogue or a recognised one; its case matters. For names there is <see cref="Named(string)"/>.
    /// </param>
    /// <exception cref="KeyNotFoundException">No entity has the id; the message names the nearest one.</exception>
    public Entity this[string id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Corpus corpus = Corpus;
            int number = corpus.Catalogue.EntityIds.Find((id ?? throw new ArgumentNullException(nameof(id))).AsSpan());
            return number < 0 ? Recognised(id) : new Entity(corpus, number);
        }
    }

    /// <summary>Looks up the entity with an id.</summary>
    /// <param name="id">The id, of one in the catalogue or a recognised one; its case matters.</param>
    /// <param name="entity">The entity, or <c>default</c>.</param>
    /// <returns>Whether an entity has the id.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ReadOnlySpan<char> id, out Entity entity)
    {
        Corpus corpus = Corpus;
        int number = corpus.Catalogue.EntityIds.Find(id);
        if (number < 0) return RecognisedId.TryFind(corpus, id, out entity);
        entity = new Entity(corpus, number);
        return true;
    }

    /// <summary>The entities that bear a name: none, one, or several that share it.</summary>
    /// <param name="nameOrAlias">
    /// The canonical name or any other, whole; case, accents and spacing do not matter ("emmanuel macron", "Zürich").
    /// </param>
    public EntityQuery Named(string nameOrAlias) => All.Named(nameOrAlias);

    /// <inheritdoc cref="Named(string)"/>
    public EntityQuery Named(ReadOnlySpan<char> nameOrAlias) => All.Named(nameOrAlias);

    /// <summary>Looks up the entity that bears a name alone.</summary>
    /// <param name="nameOrAlias">The canonical name or any other, whole, as <see cref="Named(string)"/> takes it.</param>
    /// <param name="entity">The entity, or <c>default</c>.</param>
    /// <returns>Whether exactly one entity bears the name: false where nobody does, and where several share it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetNamed(ReadOnlySpan<char> nameOrAlias, out Entity entity)
    {
        int number = Corpus.Catalogue.Names.FindOnly(nameOrAlias);
        entity = number < 0 ? default : Entity.Of(Corpus, number);
        return number >= 0;
    }

    /// <inheritdoc cref="EntityQuery.OfKind"/>
    public EntityQuery OfKind(EntityKind kind) => All.OfKind(kind);

    /// <summary>Enumerates the entities without allocating.</summary>
    public EntityQuery.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Entity> IEnumerable<Entity>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Entity Recognised(string id) => RecognisedId.TryFind(Corpus, id.AsSpan(), out Entity entity)
        ? entity
        : throw Suggestion.NotFound("entity", id, Corpus.Catalogue.EntityIds);
}
