using System.Text.Json;
using NewsCorpus.Core.Tests.Corpora;
using NewsCorpus.Json;

namespace NewsCorpus.Core.Tests.Images.Carriers;

/// <summary>The same questions to all carriers.</summary>
public sealed class CarrierTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<Carrier, int> Carriers => new MatrixTheoryData<Carrier, int>(
        Enum.GetValues<Carrier>(), [TestCorpus.OneSegment, 600, TestCorpus.ManySegments]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Answers_OfAnyCarrier_AreTheSame(Carrier carrier, int segmentSize) =>
        Assert.Equal(Answers(Harbour.Corpus.Build()), Answers(Open(carrier, segmentSize)));

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Pages_OfAnyCarrier_AreTheSameToTheByte(Carrier carrier, int segmentSize)
    {
        Corpus corpus = Open(carrier, segmentSize);

        // Checks the hashes of all pages, which the content hash covers.
        corpus.Verify();
        Assert.Equal(Harbour.Corpus.Build(segmentSize).Info.ContentHash, corpus.Info.ContentHash);
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void EveryQuestion_ToAnyCarrier_IsAnswered(Carrier carrier, int segmentSize)
    {
        var walk = new FullWalk(Open(carrier, segmentSize));

        walk.Run();

        Assert.Empty(walk.Faults);
        Assert.Equal(0, walk.Damages);
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public async Task Answers_ToManyThreadsAtOnce_AreTheSame(Carrier carrier, int segmentSize)
    {
        string expected = Answers(Harbour.Corpus.Build());
        Corpus corpus = Open(carrier, segmentSize);

        string[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => Answers(corpus), TestContext.Current.CancellationToken)));

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Theory]
    [InlineData(TestCorpus.OneSegment)]
    [InlineData(TestCorpus.ManySegments)]
    public void File_ReadByItsDescriptionAlone_HasThePagesOfTheImage(int segmentSize)
    {
        byte[][][] segments = new PlainFile(Harbour.Corpus.BuildFile(segmentSize)).Segments();

        Assert.Equal(Harbour.Corpus.BuildImage(segmentSize).Segments, segments);
    }

    [Fact]
    public void File_WrittenByItsDescriptionAlone_IsTheSame()
    {
        byte[] file = Harbour.Corpus.BuildFile(2);

        Assert.Equal(file, new PlainFile(file).Write());
    }

    [Fact]
    public void FromResource_UntilItIsAsked_ReadsNothing()
    {
        var assembly = new HeldAssembly(Harbour.Corpus.BuildFile(), isMapped: true);

        var corpus = Corpus.FromResource(assembly, HeldAssembly.Resource);

        Assert.Equal(0, assembly.Asked);
        Assert.Equal("Harbour Papers", corpus.Info.Name);
        Assert.Equal(5, corpus.Articles.Count);
        Assert.Equal(1, assembly.Asked);
    }

    [Fact]
    public void FromResource_OfARuntimeThatMapsAssemblies_CopiesNothing()
    {
        // Besides its pages the file has room that nothing leads to, as a large corpus would.
        var file = new PlainFile(Harbour.Corpus.BuildFile());
        file.Body = [.. file.Body, .. new byte[4 << 20]];
        var corpus = Corpus.FromResource(new HeldAssembly(file.Write(), isMapped: true), HeldAssembly.Resource);

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = corpus.Info.Name;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void FromResource_ThatIsNotThere_IsSaidWhenItIsAsked()
    {
        var corpus = Corpus.FromResource(typeof(CarrierTests).Assembly, "no such");

        var exception = Assert.Throws<InvalidCorpusException>(() => corpus.Articles.Count);

        Assert.Equal(
            "The resource no such of NewsCorpus.Core.Tests is missing: the assembly was built without its corpus.", exception.Message);
    }

    [Fact]
    public void FromResource_WithoutAnArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>("assembly", () => Corpus.FromResource(null!, "a"));
        Assert.Throws<ArgumentNullException>("name", () => Corpus.FromResource(typeof(CarrierTests).Assembly, null!));
    }

    private static string Answers(Corpus corpus) => string.Join('\n',
        corpus.Info.Id,
        corpus.Info.Attribution,
        JsonSerializer.Serialize(corpus.Articles, CorpusJsonContext.Default.ArticleCollection),
        JsonSerializer.Serialize(corpus.Quotes, CorpusJsonContext.Default.QuoteCollection),
        JsonSerializer.Serialize(corpus.Entities, CorpusJsonContext.Default.EntityCollection),
        JsonSerializer.Serialize(corpus.Mentions, CorpusJsonContext.Default.MentionCollection),
        JsonSerializer.Serialize(corpus.Sources, CorpusJsonContext.Default.SourceCollection),
        string.Join('\n', corpus.Search("arang").Select(hit => $"{hit.Article.Id} {hit.Score} {hit.Snippet.Mark("[", "]")}")),
        string.Join('\n', corpus.Entities.Named("lestari").Select(entity => entity.Id)),
        corpus.Articles["fog-again"].Text);

    private Corpus Open(Carrier carrier, int segmentSize)
    {
        byte[] file = Harbour.Corpus.BuildFile(segmentSize);
        return carrier switch
        {
            Carrier.File => Corpus.Open(_folder.Write("harbour.ncimg", file)),
            Carrier.Resource => Corpus.FromResource(EmittedAssembly.With("harbour.ncimg", file), "harbour.ncimg"),
            Carrier.CopiedResource => Corpus.FromResource(new HeldAssembly(file, isMapped: false), HeldAssembly.Resource),
            _ => Harbour.Corpus.Build(segmentSize),
        };
    }
}
