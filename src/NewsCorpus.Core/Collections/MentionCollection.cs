using System.Collections;
using System.Diagnostics;
using NewsCorpus.Image;

namespace NewsCorpus;

/// <summary>
/// The mentions of entities in a corpus: articles in the order of INDEX.md, in each of them in the order of the text, the longer
/// first where two start together. Enumerating allocates nothing.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct MentionCollection : IReadOnlyList<Mention>
{
    private readonly Corpus? _corpus;

    internal MentionCollection(Corpus corpus) => _corpus = corpus;

    /// <summary>The number of mentions.</summary>
    public int Count => Corpus.Catalogue.MentionCount;

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(MentionCollection));

    private MentionQuery All => new(Corpus, default);

    /// <summary>The mention at a place, found in steps that grow with the logarithm of the number of articles.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Mention this[int index]
    {
        get
        {
            Catalogue catalogue = Corpus.Catalogue;
            int article = catalogue.ArticleOf(Guard.Index(index, Count), ArticleDirectoryColumn.FirstMention);
            int before = catalogue.Directory(article)[ArticleDirectoryColumn.FirstMention];
            return new Mention(Corpus, article, catalogue.Article(article).Mentions.Row(index - before));
        }
    }

    /// <inheritdoc cref="MentionQuery.Of"/>
    public MentionQuery Of(Entity entity) => All.Of(entity);

    /// <inheritdoc cref="MentionQuery.In"/>
    public MentionQuery In(Article article) => All.In(article);

    /// <inheritdoc cref="MentionQuery.OfKind"/>
    public MentionQuery OfKind(MentionKind kind) => All.OfKind(kind);

    /// <summary>Enumerates the mentions without allocating.</summary>
    public MentionQuery.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Mention> IEnumerable<Mention>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
