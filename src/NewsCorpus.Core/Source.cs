using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsCorpus.Image;
using NewsCorpus.Json;

namespace NewsCorpus;

/// <summary>Who published articles: a handle of 16 bytes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SourceJsonConverter))]
public readonly struct Source : IEquatable<Source>
{
    internal Source(Corpus corpus, int number)
    {
        Owner = corpus;
        Number = number;
    }

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => Owner is null;

    /// <summary>The corpus that the source is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Corpus Corpus => Owner ?? throw Guard.Default(nameof(Source));

    /// <summary>The stable id.</summary>
    public string Id => Corpus.Catalogue.SourceIds.Id(Number);

    /// <summary>The name.</summary>
    public string Name => Text(SourceColumn.Name) ?? "";

    /// <summary>Its address.</summary>
    public string? Url => Text(SourceColumn.Url);

    /// <summary>The license of its articles that state none of their own.</summary>
    public string? License => Text(SourceColumn.License);

    /// <summary>Whom to name wherever one of its articles is shown.</summary>
    public string? Attribution => Text(SourceColumn.Attribution);

    /// <summary>The articles that it published, in the order of the corpus.</summary>
    public ArticleQuery Articles => Corpus.Articles.From(this);

    internal Corpus? Owner { get; }

    internal int Number { get; }

    /// <summary>Whether two are the same source.</summary>
    /// <param name="left">One source.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Source left, Source right) => left.Equals(right);

    /// <summary>Whether two are different sources.</summary>
    /// <param name="left">One source.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Source left, Source right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Source other) => ReferenceEquals(Owner, other.Owner) && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Source other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The name, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Name;

    private string? Text(int column) => Corpus.Catalogue.Segment.OptionalString(Corpus.Catalogue.Sources[Number][column]);
}
