using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class AllocationTests
{
    private static readonly Corpus Corpus = Harbour.Corpus.Build(TestCorpus.ManySegments);

    private static readonly byte[] LongId = [.. Enumerable.Repeat((byte)'x', 200)];

    private static readonly Corpus OtherLetters = new TestCorpus
    {
        Articles = [new TestArticle(new string('x', 200), "Head\nBody.")],
        Entities = [new TestEntity("port", "Порт Арангский")],
    }.Build();

    public static TheoryData<string> Loops => [.. Actions.Keys];

    private static Dictionary<string, Action> Actions { get; } = new()
    {
        ["articles"] = () =>
        {
            foreach (Article article in Corpus.Articles) Use(article.Id.Length + article.Headline.Length + article.Utf8Text.Length);
        },
        ["paragraphs"] = () =>
        {
            foreach (Article article in Corpus.Articles)
            {
                foreach (Paragraph paragraph in article.Paragraphs)
                    Use(paragraph.Span.Length + paragraph.Utf8Span.Length + (int)paragraph.Kind);
            }
        },
        ["quotes"] = () =>
        {
            foreach (Quote quote in Corpus.Quotes)
                Use(quote.Span.Start + quote.Utf8Span.Start + (quote.Speaker?.Name.Length ?? 0) + quote.Rule.Length);
        },
        ["quotes with indirect ones among them"] = () =>
        {
            foreach (Quote quote in Corpus.Quotes.WithIndirect.By(Corpus.Entities[0])) Use(quote.Span.Start);
        },
        ["quotes by index"] = () =>
        {
            for (int i = 0; i < Corpus.Quotes.Count; i++) Use(Corpus.Quotes[i].Span.Start);
        },
        ["quotes by a speaker, mentioning somebody"] = () =>
        {
            QuoteQuery query = Corpus.Quotes.By(Corpus.Entities[1]).Mentioning(Corpus.Entities[0]).AtLeast(0.5);
            foreach (Quote quote in query) Use(quote.Span.Start);
        },
        ["quotes that nobody said"] = () =>
        {
            foreach (Quote quote in Corpus.Quotes.Unattributed.OfKind(QuoteKind.Scare)) Use(quote.Span.Start);
        },
        ["mentions in quotes"] = () =>
        {
            foreach (Quote quote in Corpus.Quotes)
            {
                foreach (Mention mention in quote.Mentions) Use(mention.Entity.Name.Length + mention.Span.Start);
            }
        },
        ["mentions of an entity"] = () =>
        {
            foreach (Mention mention in Corpus.Mentions.Of(Corpus.Entities[0]).OfKind(MentionKind.Name)) Use(mention.Utf8Span.Start);
        },
        ["articles by every verb"] = () =>
        {
            ArticleQuery query = Corpus.Articles.Mentioning(Corpus.Entities[0]).In("id").From(Corpus.Sources[0])
                .Between(new DateOnly(2031, 1, 1), new DateOnly(2031, 12, 31)).Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
            foreach (Article article in query) Use(article.Id.Length);
        },
        ["entities and sources"] = () =>
        {
            foreach (Entity entity in Corpus.Entities.OfKind(EntityKind.Person)) Use(entity.Name.Length);
            foreach (Source source in Corpus.Sources) Use(source.Name.Length);
        },
        ["recognised entities and theirs"] = () =>
        {
            foreach (Entity entity in Corpus.Entities.WithRecognised.OfKind(EntityKind.Person))
            {
                foreach (Mention mention in entity.Mentions) Use(entity.Name.Length + mention.Span.Start);
                foreach (Quote quote in entity.Quotes) Use(quote.Span.Start);
            }
        },
        ["lookup of an id"] = () =>
        {
            Use(Corpus.Entities["pasar-malam~lestari"].Name.Length);
            Use(Corpus.Articles["pasar-malam"].Headline.Length);
            Use(Corpus.Entities["ayu-lestari"].Name.Length);
            Use(Corpus.Sources["kabar-arang"].Name.Length);
            Use(Corpus.Articles.TryGetUtf8("pasar-malam"u8, out _) ? 1 : 0);
        },
        ["lookup that misses"] = () =>
        {
            Use(Corpus.Articles.TryGet("pasar-malan", out _) ? 1 : 0);
            Use(Corpus.Entities.Named("Nobody at all").Any() ? 1 : 0);
        },
        ["lookup of a name"] = () =>
        {
            foreach (Entity entity in Corpus.Entities.Named("PORT of Árang")) Use(entity.Name.Length);
            foreach (Entity entity in Corpus.Entities.Named("lestari".AsSpan())) Use(entity.Name.Length);
        },
        ["lookup of names and ids that are not ASCII or not short"] = () =>
        {
            Use(OtherLetters.Entities.TryGetNamed("порт арангский", out _) ? 1 : 0);
            Use(OtherLetters.Entities.TryGetNamed("порт арангскай", out _) ? 1 : 0);
            Use(OtherLetters.Articles.TryGetUtf8(LongId, out _) ? 1 : 0);
        },
        ["counts"] = () =>
        {
            foreach (Entity entity in Corpus.Entities) Use(entity.Quotes.Count() + entity.Mentions.Count() + entity.Articles.Count());
            Use(Corpus.Quotes.AtLeast(0.5).Count());
        },
    };

    private static int Sum { get; set; }

    [Theory, MemberData(nameof(Loops))]
    public void EnumerationAndLookup_OnceWarm_AllocateNothing(string loop)
    {
        Action action = Actions[loop];
        for (int i = 0; i < 3; i++) action();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) action();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Handles_OfEveryKind_Have16Bytes()
    {
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Article>());
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Paragraph>());
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Quote>());
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Mention>());
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Entity>());
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Source>());
    }

    private static void Use(int value) => Sum = unchecked(Sum + value);
}
