using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NewsCorpus.Json;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>
/// Asks everything that the public surface of a corpus answers, question by question: one that finds damage keeps none of the others
/// from being asked. A question may find damage and nothing else.
/// </summary>
internal sealed class FullWalk(Corpus corpus)
{
    // Damage may make a count as large as it likes; no more records than this are looked at one by one.
    private const int Most = 200;

    private static readonly string[] Asked = ["banjir-arang", "ayu-lestari", "pasar-malam~lestari", "kabar-arang", "no such", "", "ÅRANG", new string('x', 300)];

    private static readonly string[] Queries = ["arang", "arang \"ayu lestari\"", "\"Dermaga A dibuka\"", "cafe ñandu", "nothing of the kind"];

    private readonly List<Exception> _faults = [];

    /// <summary>What was thrown that is not <see cref="InvalidCorpusException"/>.</summary>
    public IReadOnlyList<Exception> Faults => _faults;

    /// <summary>The line of this file on which the question stands that was asked last.</summary>
    public int Line { get; private set; }

    /// <summary>How many questions found damage.</summary>
    public int Damages { get; private set; }

    public void Run()
    {
        Ask(() => (corpus.Info.Id, corpus.Info.Name, corpus.Info.Summary, corpus.Info.Version, corpus.Info.License, corpus.Info.Language));
        Ask(() => (corpus.Info.ContentHash, corpus.Info.Format, corpus.Info.ToString()));
        Ask(() => corpus.Info.Attribution);
        AskForKeys();
        AskForFilters();
        foreach (string query in Queries) Ask(() => Search(query));
        foreach (Source source in Items(() => corpus.Sources.Count, number => corpus.Sources[number])) Read(source);
        foreach (Entity entity in Items(() => corpus.Entities.Count, number => corpus.Entities[number])) Read(entity);
        foreach (Entity entity in Ask(() => corpus.Entities.WithRecognised.Take(Most).ToArray(), otherwise: [])) Read(entity);
        foreach (Article article in Items(() => corpus.Articles.Count, number => corpus.Articles[number])) Read(article);
        foreach (Quote quote in Ask(() => corpus.Quotes.OfKind(QuoteKind.Indirect).Take(Most).ToArray(), otherwise: [])) Read(quote);
        foreach (Quote quote in Items(() => corpus.Quotes.Count, number => corpus.Quotes[number])) Read(quote);
        foreach (Mention mention in Items(() => corpus.Mentions.Count, number => corpus.Mentions[number])) Read(mention);
        Ask(() => corpus.Sources.Count(_ => true));
        Ask(() => corpus.Entities.Count(_ => true));
        Ask(() => corpus.Articles.Count(_ => true));
        Ask(() => corpus.Quotes.Count(quote => quote.Text.Length > 0));
        Ask(() => corpus.Mentions.Count(mention => mention.Text.Length > 0));
        Ask(() => JsonSerializer.Serialize(corpus.Articles, CorpusJsonContext.Default.ArticleCollection));
        Ask(() => JsonSerializer.Serialize(corpus.Quotes, CorpusJsonContext.Default.QuoteCollection));
        Ask(() => JsonSerializer.Serialize(corpus.Entities, CorpusJsonContext.Default.EntityCollection));
        Ask(() => JsonSerializer.Serialize(corpus.Mentions, CorpusJsonContext.Default.MentionCollection));
        Ask(() => JsonSerializer.Serialize(corpus.Sources, CorpusJsonContext.Default.SourceCollection));
    }

    private void AskForKeys()
    {
        foreach (string key in Asked)
        {
            Ask(() => corpus.Articles.TryGet(key, out Article article) && article.Id.Length > 0);
            Ask(() => corpus.Articles.TryGetUtf8(Encoding.UTF8.GetBytes(key), out Article article) && article.Id.Length > 0);
            Ask(() => corpus.Entities.TryGet(key, out Entity entity) && entity.Id.Length > 0);
            Ask(() => corpus.Sources.TryGet(key, out Source source) && source.Id.Length > 0);
            Ask(() => corpus.Entities.Named(key).Count(entity => entity.Name.Length > 0));
            Ask(() => corpus.Entities.WithRecognised.Named(key).Count(entity => entity.Name.Length > 0));
            AskForMiss(() => corpus.Articles[key]);
            AskForMiss(() => corpus.Entities[key]);
            AskForMiss(() => corpus.Sources[key]);
        }
    }

    private void AskForFilters()
    {
        var day = new DateOnly(2031, 5, 6);
        var instant = new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (string language in new[] { "id", "en", "en-GB", "no" }) Ask(() => corpus.Articles.In(language).Count());
        Ask(() => corpus.Articles.Between(day, day).Count());
        Ask(() => corpus.Articles.Between(instant, instant.AddDays(7)).Count());
        Ask(() => corpus.Quotes.Unattributed.Count());
        Ask(() => corpus.Quotes.AtLeast(0.5).Count());
        foreach (QuoteKind kind in Enum.GetValues<QuoteKind>()) Ask(() => corpus.Quotes.OfKind(kind).Any());
        foreach (MentionKind kind in Enum.GetValues<MentionKind>()) Ask(() => corpus.Mentions.OfKind(kind).Count());
        foreach (EntityKind kind in Enum.GetValues<EntityKind>()) Ask(() => corpus.Entities.OfKind(kind).Count());
    }

    private int Search(string query)
    {
        SearchResults results = corpus.Search(query, skip: 0, take: 5);
        int seen = results.Total;
        foreach (SearchHit hit in results)
        {
            _ = (hit.Article.Id, hit.Score, hit.Snippet.Text, hit.Snippet.Mark("[", "]"), hit.Snippet.Span, hit.Snippet.Highlights);
            seen += hit.Highlights.Length + hit.Quotes.Count(quote => quote.Text.Length > 0);
        }

        return seen;
    }

    private void Read(Source source)
    {
        Ask(() => (source.Id, source.Name, source.Url, source.License, source.Attribution, source.ToString()));
        Ask(() => corpus.Sources.TryGet(source.Id, out _));
        Ask(() => source.Articles.Count(article => article.Id.Length > 0));
        Ask(() => JsonSerializer.Serialize(source, CorpusJsonContext.Default.Source));
    }

    private void Read(Entity entity)
    {
        Ask(() => (entity.Id, entity.Name, entity.ToString()));
        Ask(() => (entity.Kind, entity.Origin, entity.Article));
        Ask(() => (entity.Description, entity.WikidataId));
        Ask(() => entity.Roles.Select(role => (role.Text, role.Language, role.From, role.To, role.ToString())).ToArray());
        Ask(() => corpus.Entities.TryGet(entity.Id, out _));
        foreach (string alias in Ask(() => entity.Aliases, otherwise: [])) Ask(() => corpus.Entities.Named(alias).Count());
        Ask(() => entity.Quotes.Count(quote => quote.Text.Length > 0));
        Ask(() => entity.Quotes.WithIndirect.Count(quote => quote.Text.Length > 0));
        Ask(() => entity.Quotes.OfKind(QuoteKind.Direct).AtLeast(0.1).Count());
        Ask(() => entity.Mentions.Count(mention => mention.Text.Length > 0));
        Ask(() => entity.Mentions.OfKind(MentionKind.Name).Any());
        Ask(() => entity.Articles.In("id").Count(article => article.Id.Length > 0));
        Ask(() => corpus.Quotes.Mentioning(entity).Count());
        Ask(() => JsonSerializer.Serialize(entity, CorpusJsonContext.Default.Entity));
    }

    private void Read(Article article)
    {
        Ask(() => (article.Id, article.ToString(), article.GetHashCode()));
        Ask(() => (article.Headline, article.Language, article.License, article.Attribution, article.Url, article.Sha256));
        Ask(() => (article.Published, article.Date, article.HasTime));
        Ask(() => (article.Retrieved, article.Translation, article.IsWithdrawn));
        Ask(() => article.Authors);
        Ask(() => article.Topics);
        Ask(() => (article.Source.Id, article.Source.Name));
        Ask(() => (article.Text.Length, article.Utf8Text.Length));
        Ask(() => corpus.Articles.TryGet(article.Id, out _));
        foreach (Paragraph paragraph in Items(() => article.Paragraphs.Count, number => article.Paragraphs[number])) Read(paragraph);
        Ask(() => article.Quotes.WithIndirect.Count(quote => quote.Text.Length > 0));
        Ask(() => article.Mentions.Count(mention => mention.Text.Length > 0));
        Ask(() => corpus.Quotes.In(article).Unattributed.Count());
        Ask(() => JsonSerializer.Serialize(article, CorpusJsonContext.Default.Article));
    }

    private void Read(Paragraph paragraph)
    {
        Ask(() => (paragraph.Number, paragraph.Kind, paragraph.Article.Id));
        Ask(() => (paragraph.Span, paragraph.Utf8Span));
        Ask(() => (paragraph.Text, paragraph.ToString()));
    }

    private void Read(Quote quote)
    {
        Ask(() => (quote.Article.Id, quote.Kind, quote.Origin, quote.Confidence, quote.Rule));
        Ask(() => (quote.Paragraph.Text, quote.LastParagraph.Text));
        Ask(() => (quote.Span, quote.Utf8Span, quote.Pieces));
        Ask(() => (quote.Text, quote.ToString()));
        Ask(() => quote.Speaker?.Name);
        Ask(() => (quote.SpeakerSpan, quote.SpeakerText));
        Ask(() => (quote.CueSpan, quote.Cue));
        Ask(() => quote.Mentions.Count(mention => mention.Text.Length > 0));
        Ask(() => JsonSerializer.Serialize(quote, CorpusJsonContext.Default.Quote));
    }

    private void Read(Mention mention)
    {
        Ask(() => (mention.Article.Id, mention.Kind, mention.Origin));
        Ask(() => (mention.Paragraph.Number, mention.Entity.Name));
        Ask(() => (mention.Span, mention.Utf8Span, mention.Text));
        Ask(() => JsonSerializer.Serialize(mention, CorpusJsonContext.Default.Mention));
    }

    private IEnumerable<T> Items<T>(Func<int> count, Func<int, T> item)
        where T : struct
    {
        int known = Math.Min(Ask(count, otherwise: 0), Most);
        for (int i = 0; i < known; i++)
        {
            int number = i;
            if (Ask(() => (T?)item(number), otherwise: null) is T found) yield return found;
        }
    }

    private void AskForMiss<T>(Func<T> question) => Ask(() =>
    {
        try
        {
            return (object?)question();
        }
        catch (KeyNotFoundException)
        {
            return null;
        }
    });

    private void Ask<T>(Func<T> question, [CallerLineNumber] int line = 0) => _ = Ask(question, otherwise: default!, line);

    private T Ask<T>(Func<T> question, T otherwise, [CallerLineNumber] int line = 0)
    {
        Line = line;
        try
        {
            return question();
        }
        catch (InvalidCorpusException)
        {
            Damages++;
        }
        catch (Exception fault)
        {
            _faults.Add(fault);
        }

        return otherwise;
    }
}
