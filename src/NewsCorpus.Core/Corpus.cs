using System.ComponentModel;
using System.Reflection;
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

    /// <summary>
    /// Opens an image file (.ncimg), which the tool writes. The file is mapped, not read: its pages are read when they are asked for, and
    /// opening looks at the header and the directory only, however large the file is.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    /// <exception cref="ArgumentException">The path is empty or no path.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidCorpusException">
    /// The file is no image, is cut off or otherwise damaged, or is of a newer format than this library reads. What is wrong inside of
    /// the pages shows when they are asked for, or in <see cref="Verify"/>.
    /// </exception>
    /// <remarks>
    /// The file stays mapped as long as the process lives, since records and spans over its text may be anywhere: open a file once and keep
    /// the corpus. Never write to a file that somebody may have open; write another one beside it and rename it to the name of the first, as
    /// the tool does. Who has the old one open goes on to read the old one; Windows may refuse to replace it until then.
    /// </remarks>
    public static Corpus Open(string path) =>
        new(new FileImage(MappedFile.Map(path ?? throw new ArgumentNullException(nameof(path))), path));

    /// <summary>
    /// Makes a corpus of an image file that is a resource of an assembly, which is what generated code does. Reads nothing; whether
    /// there is such a resource, and whether it is sound, shows when the corpus is first asked for something.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the resource.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus FromResource(Assembly assembly, string name) => new(new ResourceImage(
        assembly ?? throw new ArgumentNullException(nameof(assembly)),
        name ?? throw new ArgumentNullException(nameof(name))));

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
