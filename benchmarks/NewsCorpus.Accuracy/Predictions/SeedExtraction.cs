using NewsCorpus.Accuracy.Data;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Accuracy.Predictions;

/// <summary>What the extractor finds in the seed, with the catalogue of its INDEX.md.</summary>
internal sealed class SeedExtraction
{
    private readonly SeedGold _gold;
    private readonly IndexModel _index;
    private readonly ArticleModel _article;

    public SeedExtraction(SeedGold gold, string indexPath)
    {
        _gold = gold;
        _index = CorpusCompiler.ReadIndex(indexPath, File.ReadAllText(indexPath), allowedLicenses: null);
        if (_index.Diagnostics.Any(static item => item.Rule.Severity == DiagnosticSeverity.Error))
            throw new UnusableInputException($"'{indexPath}' has errors");
        ArticleFacts facts = _index.Articles.Single(article => article.Path == gold.File);
        string path = Path.Combine(Path.GetDirectoryName(indexPath)!, facts.Path);
        _article = ArticleExtractor.Extract(path, File.ReadAllText(path), facts, new Catalogue(_index.Entities)).Article;
        if (!_article.Paragraphs.Select(paragraph => paragraph.Span.Of(_article.Text)).SequenceEqual(gold.Paragraphs))
            throw new UnusableInputException("the paragraphs of the seed are not those that were annotated");
    }

    /// <summary>The quotes, each paragraph of one for itself, as places in the text of the annotation.</summary>
    public IReadOnlyDictionary<string, PredictedDocument> Quotes => new Dictionary<string, PredictedDocument>
    {
        ["seed"] = new PredictedDocument([.. _article.Quotes.SelectMany(Pieces)], []),
    };

    /// <summary>The mentions, as places in their paragraphs.</summary>
    public IEnumerable<SeedMention> Mentions => _article.Mentions.Select(mention => new SeedMention(
        mention.Paragraph + 1,
        mention.Span.Start - _article.Paragraphs[mention.Paragraph].Span.Start,
        mention.Span.End - _article.Paragraphs[mention.Paragraph].Span.Start,
        EntityOf(mention.Entity).Name,
        NameOf(EntityOf(mention.Entity).Kind),
        Name: null));

    private IEnumerable<PredictedQuote> Pieces(QuoteModel quote)
    {
        for (int i = 0; i < quote.Pieces.Count; i++)
        {
            yield return new PredictedQuote(
                PlaceOf(quote.Pieces[i].Start, quote.FirstParagraph + i),
                PlaceOf(quote.Pieces[i].End, quote.FirstParagraph + i),
                quote.Kind.ToString().ToLowerInvariant(),
                quote.SpeakerSpan?.Of(_article.Text),
                quote.SpeakerSpan is CharSpan mention ? PlaceOf(mention.Start, ParagraphOf(mention.Start)) : null,
                quote.Speaker is int speaker ? EntityOf(speaker).Name : null,
                quote.Rule);
        }
    }

    private int PlaceOf(int at, int paragraph) => _gold.Starts[paragraph] + at - _article.Paragraphs[paragraph].Span.Start;

    private int ParagraphOf(int at)
    {
        int paragraph = 0;
        while (!_article.Paragraphs[paragraph].Span.Contains(at)) paragraph++;
        return paragraph;
    }

    private static string NameOf(EntityKind kind) =>
        kind == EntityKind.Organization ? "organisation" : kind.ToString().ToLowerInvariant();

    private (string Name, EntityKind Kind) EntityOf(int entity) => entity >= 0
        ? (_index.Entities[entity].Name, _index.Entities[entity].Kind)
        : (_article.Recognised[~entity].Name, _article.Recognised[~entity].Kind);
}
