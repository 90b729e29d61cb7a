using System.ComponentModel;
using NewsCorpus.Image;
using NewsCorpus.Search;

namespace NewsCorpus;

/// <summary>
/// News articles with their quotes, entities and mentions, compiled into one image that is read in place. A corpus reads nothing
/// before it is asked, can be used from any number of threads, and lives as long as the process.
/// </summary>
public sealed class Corpus
{
    private readonly CorpusImage _image;
    private Catalogue? _catalogue;

    private Corpus(CorpusImage image) => _image = image;

    /// <summary>What the corpus says about itself.</summary>
    public CorpusInfo Info => new(this);

    /// <summary>The articles, in the order of INDEX.md.</summary>
    public ArticleCollection Articles => new(this);

    /// <summary>
    /// The quotes: articles in the order of INDEX.md, in each of them in the order of the text; indirect ones where they are asked for.
    /// </summary>
    public QuoteCollection Quotes => new(this);

    /// <summary>
    /// The entities of the catalogue, in the order of INDEX.md; <see cref="EntityCollection.WithRecognised"/> adds others.
    /// </summary>
    public EntityCollection Entities => new(this);

    /// <summary>
    /// The mentions of entities: articles in the order of INDEX.md, in each of them in the order of the text, the longer first
    /// where two start together.
    /// </summary>
    public MentionCollection Mentions => new(this);

    /// <summary>The sources, in the order of INDEX.md.</summary>
    public SourceCollection Sources => new(this);

    internal Catalogue Catalogue => Volatile.Read(ref _catalogue) ?? OpenCatalogue();

    /// <summary>Makes a corpus of an image, which is what generated code does. Reads nothing.</summary>
    /// <param name="image">The bytes of the corpus.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus FromImage(CorpusImage image) => new(image ?? throw new ArgumentNullException(nameof(image)));

    /// <summary>
    /// Looks for articles with all words of a query, whatever their case and accents. Words between double quotes are a phrase:
    /// they must follow one another in one paragraph.
    /// </summary>
    /// <param name="query">Words and phrases ("security guarantees").</param>
    /// <param name="skip">How many of the best hits to leave out, for the pages behind the first.</param>
    /// <param name="take">How many hits to return at most; 0 to be told the total alone.</param>
    /// <returns>The hits, ranked by BM25. Withdrawn articles are never among them.</returns>
    /// <exception cref="QuerySyntaxException">The query has no word, or a double quote that is never closed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <remarks>Reads the texts of all articles at each call.</remarks>
    public SearchResults Search(string query, int skip = 0, int take = 10)
    {
        Guard.NotNegative(skip, nameof(skip));
        Guard.NotNegative(take, nameof(take));
        return CorpusScan.Answer(this, query ?? throw new ArgumentNullException(nameof(query)), skip, take);
    }

    /// <summary>Reads every byte of the corpus and checks all hashes, references, spans and counts.</summary>
    /// <exception cref="InvalidCorpusException">Something is wrong; the message says what.</exception>
    public void Verify() => Verification.Run(this);

    internal int NumberOf(Article article, string parameter) =>
        Guard.NumberIn(this, article.Owner, article.Number, nameof(Article), parameter);

    /// <summary>An argument, which must be an entity of this corpus.</summary>
    internal Entity Own(Entity entity, string parameter)
    {
        Guard.NumberIn(this, entity.Owner, entity.Number, nameof(Entity), parameter);
        return entity;
    }

    internal int NumberOf(Source source, string parameter) =>
        Guard.NumberIn(this, source.Owner, source.Number, nameof(Source), parameter);

    private Catalogue OpenCatalogue()
    {
        var opened = Catalogue.Open(_image);
        return Interlocked.CompareExchange(ref _catalogue, opened, null) ?? opened;
    }
}
