using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsCorpus.Image;
using NewsCorpus.Json;
using NewsCorpus.Lookup;

namespace NewsCorpus;

/// <summary>
/// A person, organisation, place or other thing with a name, known from the catalogue in INDEX.md or recognised in an article without
/// it: a handle of 16 bytes.
/// </summary>
/// <remarks>
/// Two are equal when they are the same entity of the same <see cref="NewsCorpus.Corpus"/> instance, never across corpora. One that was
/// recognised is known in its article only: two articles that name a stranger alike have two entities, until the catalogue has one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(EntityJsonConverter))]
public readonly struct Entity : IEquatable<Entity>
{
    private readonly int _articleOrNone;

    internal Entity(Corpus corpus, int number)
    {
        Owner = corpus;
        Number = number;
    }

    private Entity(Corpus corpus, int article, int place)
        : this(corpus, place) => _articleOrNone = article + 1;

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => Owner is null;

    /// <summary>The corpus whose catalogue or article the entity is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Corpus Corpus => Owner ?? throw Guard.Default(nameof(Entity));

    /// <summary>
    /// The id. Of one in the catalogue it is stable: what INDEX.md states, or made of the name. Of one that was recognised it is the
    /// article's id, a <c>~</c>, which no id in a catalogue has, and its name in small letters ("new-bridge~budi-santoso"); it lasts as
    /// long as the text and the rules that find names, and each call makes it anew.
    /// </summary>
    public string Id => IsRecognised
        ? RecognisedId.Of(Catalogue.ArticleIds.Id(_articleOrNone - 1), RecognisedString(RecognisedColumn.Key))
        : Catalogue.EntityIds.Id(Number);

    /// <summary>The canonical name; of one that was recognised the fullest form in its article.</summary>
    public string Name => IsRecognised
        ? RecognisedString(RecognisedColumn.Name)
        : Catalogue.Segment.String(Row[EntityColumn.Name]);

    /// <summary>What the entity is.</summary>
    public EntityKind Kind => Checked.EntityKind(
        IsRecognised ? RecognisedNumber(RecognisedColumn.Kind) : Row[EntityColumn.Kind]);

    /// <summary>
    /// Who says that there is such an entity: <see cref="Origin.Catalogue"/>, or <see cref="Origin.Recognised"/> for one that a rule
    /// found in <see cref="Article"/>.
    /// </summary>
    public Origin Origin => Article is null ? Origin.Catalogue : Origin.Recognised;

    /// <summary>The article that one was recognised in, and outside of which it is not known; null for one in the catalogue.</summary>
    public Article? Article
    {
        get
        {
            Corpus corpus = Corpus;
            return ArticleNumber is { } number ? new Article(corpus, number) : null;
        }
    }

    /// <summary>
    /// All its names, the canonical one first; of one that was recognised those by which its article names it. Each call makes an array.
    /// </summary>
    public ImmutableArray<string> Aliases
    {
        get
        {
            if (IsRecognised) return RecognisedAliases();
            Row row = Row;
            Table table = Catalogue.Aliases;
            RowRange range = table.Range(row[EntityColumn.FirstAlias], row[EntityColumn.AliasCount]);
            var aliases = ImmutableArray.CreateBuilder<string>(range.Count);
            for (int i = range.First; i < range.End; i++) aliases.Add(Catalogue.Segment.String(table[i][AliasColumn.Text]));
            return aliases.MoveToImmutable();
        }
    }

    /// <summary>
    /// The roles by which texts may call it, with the days on which it holds them, as the catalogue has them. Each call makes an array.
    /// </summary>
    public ImmutableArray<Role> Roles
    {
        get
        {
            if (IsRecognised) return [];
            Row row = Row;
            RowRange range = Catalogue.Roles.Range(row[EntityColumn.FirstRole], row[EntityColumn.RoleCount]);
            var roles = ImmutableArray.CreateBuilder<Role>(range.Count);
            for (int i = range.First; i < range.End; i++) roles.Add(Role.Of(Catalogue, i));
            return roles.MoveToImmutable();
        }
    }

    /// <summary>Who or what it is, in a phrase, as the catalogue has it.</summary>
    public string? Description => IsRecognised ? null : Catalogue.Segment.OptionalString(Row[EntityColumn.Description]);

    /// <summary>Its item at Wikidata ("Q42"), as the catalogue has it.</summary>
    public string? WikidataId => IsRecognised ? null : Catalogue.Segment.OptionalString(Row[EntityColumn.Wikidata]);

    /// <summary>The quotes whose speaker it is, in the order of the corpus; indirect ones where they are asked for.</summary>
    public QuoteQuery Quotes => Corpus.Quotes.By(this);

    /// <summary>Its mentions, in the order of the corpus.</summary>
    public MentionQuery Mentions => Corpus.Mentions.Of(this);

    /// <summary>The articles that mention it, in the order of the corpus.</summary>
    public ArticleQuery Articles => Corpus.Articles.Mentioning(this);

    internal Corpus? Owner { get; }

    /// <summary>The number in the catalogue, or the place among those recognised in the article.</summary>
    internal int Number { get; }

    internal bool IsRecognised => _articleOrNone > 0;

    /// <summary>The number of the article that it was recognised in.</summary>
    internal int? ArticleNumber => IsRecognised ? _articleOrNone - 1 : null;

    /// <summary>How the image names it in its articles.</summary>
    internal int Reference =>
        IsRecognised ? EntityReference.ToRecognised(Number) : EntityReference.ToCatalogued(Number);

    private Catalogue Catalogue => Corpus.Catalogue;

    private Row Row => Catalogue.Entities[Number];

    private ArticleRow ArticleRow => Catalogue.Article(_articleOrNone - 1);

    /// <summary>Whether two are the same entity.</summary>
    /// <param name="left">One entity.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Entity left, Entity right) => left.Equals(right);

    /// <summary>Whether two are different entities.</summary>
    /// <param name="left">One entity.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Entity left, Entity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Entity other) =>
        ReferenceEquals(Owner, other.Owner) && Number == other.Number && _articleOrNone == other._articleOrNone;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Entity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_articleOrNone * 397) ^ Number);

    /// <summary>The canonical name, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Name;

    internal static Entity Of(Corpus corpus, int number)
    {
        int count = corpus.Catalogue.Entities.Rows;
        return (uint)number < (uint)count ? new Entity(corpus, number) : throw Damage.Found($"there is no entity {number}");
    }

    /// <summary>The entity that an article names.</summary>
    internal static Entity Of(Corpus corpus, int article, int reference)
    {
        int number = EntityReference.Number(reference);
        return EntityReference.IsRecognised(reference) ? Recognised(corpus, article, number) : Of(corpus, number);
    }

    internal static Entity Recognised(Corpus corpus, int article, int place)
    {
        int count = corpus.Catalogue.Article(article).Recognised.Count;
        return (uint)place < (uint)count
            ? new Entity(corpus, article, place)
            : throw Damage.Found($"there is no entity {place} recognised in article {article}");
    }

    private int RecognisedNumber(int column)
    {
        ArticleRow article = ArticleRow;
        return article.Tables.Recognised[article.Recognised.Row(Number)][column];
    }

    private string RecognisedString(int column) => ArticleRow.Tables.Segment.String(RecognisedNumber(column));

    private ImmutableArray<string> RecognisedAliases()
    {
        ArticleRow article = ArticleRow;
        RowRange range = article.Tables.AliasesOf(article.Recognised.Row(Number));
        var aliases = ImmutableArray.CreateBuilder<string>(range.Count + 1);
        aliases.Add(Name);
        for (int row = range.First; row < range.End; row++) aliases.Add(article.Tables.Label(row));
        return aliases.MoveToImmutable();
    }
}
