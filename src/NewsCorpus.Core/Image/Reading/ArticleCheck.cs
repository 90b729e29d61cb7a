namespace NewsCorpus.Image;

/// <summary>Checks that everything in an article is where its text has it, in both ways of counting.</summary>
internal sealed class ArticleCheck(Article article)
{
    private readonly string _text = article.Text;

    public void Run()
    {
        CheckParagraphs();
        CheckRecognised();
        CheckQuotes(article.Row.Quotes, areIndirect: false);
        CheckQuotes(article.Row.IndirectQuotes, areIndirect: true);
        TextSpan last = default;
        foreach (Mention mention in article.Mentions)
        {
            TextSpan span = mention.Span;
            bool isInOrder = span.Start > last.Start || (span.Start == last.Start && (last.Length == 0 || span.Length <= last.Length));
            Require(isInOrder, "mentions are out of order");
            last = span;
            _ = (mention.Kind, mention.Origin, mention.Entity);
            Require(mention.Paragraph.Span.Contains(span), "a mention is not in its paragraph");
            Require(mention.Text == span.Of(_text), "a mention is not where its bytes are");
        }
    }

    private void CheckParagraphs()
    {
        int end = 0;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            _ = paragraph.Kind;
            Require(paragraph.Span.Start >= end, "paragraphs overlap or are out of order");
            end = paragraph.Span.End;
            Require(paragraph.Text == paragraph.Span.Of(_text), "a paragraph is not where its bytes are");
        }
    }

    private void CheckRecognised()
    {
        for (int place = 0; place < article.Row.Recognised.Count; place++)
        {
            var entity = Entity.Recognised(article.Corpus, article.Number, place);
            _ = (entity.Kind, entity.Aliases);
            Require(entity.Name.Length > 0, "a recognised entity has no name");
            bool isFound = article.Corpus.Entities.TryGet(entity.Id.AsSpan(), out Entity found) && found == entity;
            Require(isFound, $"entity {entity.Id} is not found by its id");
        }
    }

    private void CheckQuotes(RowRange rows, bool areIndirect)
    {
        int start = 0;
        for (int row = rows.First; row < rows.End; row++)
        {
            var quote = new Quote(article.Corpus, article.Number, row);
            Require(quote.Kind == QuoteKind.Indirect == areIndirect, "indirect quotes are mixed with others");
            Require(quote.Span.Start >= start, "quotes are out of order");
            start = quote.Span.Start;
            CheckQuote(quote);
        }
    }

    private void CheckQuote(Quote quote)
    {
        _ = (quote.Kind, quote.Origin, quote.Rule, quote.Confidence, quote.Speaker);
        TextSpan span = quote.Span;
        Require(quote.Paragraph.Span.Contains(new TextSpan(span.Start, 0)), "a quote does not start in its paragraph");
        Require(quote.LastParagraph.Span.Contains(new TextSpan(span.End, 0)), "a quote does not end in its paragraph");
        var words = new List<string>();
        foreach (TextSpan piece in quote.Pieces)
        {
            Require(span.Contains(piece), "the words of a quote are outside it");
            words.Add(piece.Of(_text));
        }

        Require(quote.Text == string.Join("\n", words), "a quote is not where its bytes are");
        Require(quote.SpeakerText == quote.SpeakerSpan?.Of(_text), "the words for a speaker are not where their bytes are");
        Require(quote.Cue == quote.CueSpan?.Of(_text), "a cue is not where its bytes are");
        Require(article.Row.Decode(span) == span.Of(_text), "a quote is not where its bytes are");
    }

    private void Require(bool condition, string fault)
    {
        if (!condition) throw Damage.Found($"in article {article.Id}, {fault}");
    }
}
