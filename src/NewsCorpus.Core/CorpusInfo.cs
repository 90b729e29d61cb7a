using NewsCorpus.Image;

namespace NewsCorpus;

/// <summary>What a corpus says about itself: the head of its INDEX.md, and what identifies its bytes.</summary>
public readonly struct CorpusInfo
{
    private readonly Corpus? _corpus;

    internal CorpusInfo(Corpus corpus) => _corpus = corpus;

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked.</summary>
    public bool IsDefault => _corpus is null;

    /// <summary>The stable id of the corpus.</summary>
    public string Id => Text(CorpusColumn.Id) ?? "";

    /// <summary>The name of the corpus.</summary>
    public string Name => Text(CorpusColumn.Name) ?? "";

    /// <summary>What the corpus is, in a paragraph.</summary>
    public string? Summary => Text(CorpusColumn.Summary);

    /// <summary>The version that INDEX.md states.</summary>
    public string? Version => Text(CorpusColumn.Version);

    /// <summary>The license of the collection, an SPDX expression or LicenseRef-…; each article has its own.</summary>
    public string? License => Text(CorpusColumn.License);

    /// <summary>The language that articles are in unless they say otherwise, as a language tag.</summary>
    public string? Language => Text(CorpusColumn.Language);

    /// <summary>
    /// Who owns what, as text to print beside anything that shows the corpus: the corpus, its sources and each of its articles with
    /// attribution and license. Lines end with LF. Built at each call.
    /// </summary>
    public string Attribution => AttributionText.Of(Owner);

    /// <summary>The SHA-256 of everything in the corpus, as 64 lower-case hexadecimal digits: cite it with a position.</summary>
    public string ContentHash => Owner.Catalogue.Segment.Hash;

    /// <summary>The number of the format that the corpus is stored in.</summary>
    public int Format => Owner.Catalogue.Segment.Format;

    /// <summary>What INDEX.md says about the owner of the collection itself.</summary>
    internal string? OwnAttribution => Text(CorpusColumn.Attribution);

    private Corpus Owner => _corpus ?? throw Guard.Default(nameof(CorpusInfo));

    /// <summary>The name of the corpus, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Name;

    private string? Text(int column)
    {
        Segment segment = Owner.Catalogue.Segment;
        return segment.OptionalString(Owner.Catalogue.Corpus[0][column]);
    }
}
