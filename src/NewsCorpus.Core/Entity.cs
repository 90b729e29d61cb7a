using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsCorpus.Image;
using NewsCorpus.Json;

namespace NewsCorpus;

/// <summary>A person, organisation, place or other thing with a name: a handle of 16 bytes.</summary>
/// <remarks>
/// Two are equal when they are the same entity of the same <see cref="NewsCorpus.Corpus"/> instance, never across corpora.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(EntityJsonConverter))]
public readonly struct Entity : IEquatable<Entity>
{
    internal Entity(Corpus corpus, int number)
    {
        Owner = corpus;
        Number = number;
    }

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => Owner is null;

    /// <summary>The corpus whose catalogue the entity is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Corpus Corpus => Owner ?? throw Guard.Default(nameof(Entity));

    /// <summary>The stable id: what INDEX.md states, or made of the name.</summary>
    public string Id => Catalogue.EntityIds.Id(Number);

    /// <summary>The canonical name.</summary>
    public string Name => Catalogue.Segment.String(Row[EntityColumn.Name]);

    /// <summary>What the entity is.</summary>
    public EntityKind Kind => Checked.EntityKind(Row[EntityColumn.Kind]);

    /// <summary>All its names, the canonical one first. Each call makes an array.</summary>
    public ImmutableArray<string> Aliases
    {
        get
        {
            Row row = Row;
            Table table = Catalogue.Aliases;
            RowRange range = table.Range(row[EntityColumn.FirstAlias], row[EntityColumn.AliasCount]);
            var aliases = ImmutableArray.CreateBuilder<string>(range.Count);
            for (int i = range.First; i < range.End; i++) aliases.Add(Catalogue.Segment.String(table[i][AliasColumn.Text]));
            return aliases.MoveToImmutable();
        }
    }

    /// <summary>The roles by which texts may call it, with the days on which it holds them. Each call makes an array.</summary>
    public ImmutableArray<Role> Roles
    {
        get
        {
            Row row = Row;
            RowRange range = Catalogue.Roles.Range(row[EntityColumn.FirstRole], row[EntityColumn.RoleCount]);
            var roles = ImmutableArray.CreateBuilder<Role>(range.Count);
            for (int i = range.First; i < range.End; i++) roles.Add(Role.Of(Catalogue, i));
            return roles.MoveToImmutable();
        }
    }

    /// <summary>Who or what it is, in a phrase.</summary>
    public string? Description => Catalogue.Segment.OptionalString(Row[EntityColumn.Description]);

    /// <summary>Its item at Wikidata ("Q42").</summary>
    public string? WikidataId => Catalogue.Segment.OptionalString(Row[EntityColumn.Wikidata]);

    /// <summary>The quotes whose speaker it is, in the order of the corpus.</summary>
    public QuoteQuery Quotes => Corpus.Quotes.By(this);

    /// <summary>Its mentions, in the order of the corpus.</summary>
    public MentionQuery Mentions => Corpus.Mentions.Of(this);

    /// <summary>The articles that mention it, in the order of the corpus.</summary>
    public ArticleQuery Articles => Corpus.Articles.Mentioning(this);

    internal Corpus? Owner { get; }

    internal int Number { get; }

    private Catalogue Catalogue => Corpus.Catalogue;

    private Row Row => Catalogue.Entities[Number];

    /// <summary>Whether two are the same entity.</summary>
    /// <param name="left">One entity.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Entity left, Entity right) => left.Equals(right);

    /// <summary>Whether two are different entities.</summary>
    /// <param name="left">One entity.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Entity left, Entity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Entity other) => ReferenceEquals(Owner, other.Owner) && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Entity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The canonical name, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Name;

    internal static Entity Of(Corpus corpus, int number)
    {
        int count = corpus.Catalogue.Entities.Rows;
        return (uint)number < (uint)count ? new Entity(corpus, number) : throw Damage.Found($"there is no entity {number}");
    }
}
