using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Rules for a quote that is a sentence of its own: its speaker was named before it.</summary>
internal static class AroundTheQuote
{
    // Marks and dashes that may stand with a quote in its sentence.
    private const int MostMarksBeside = 8;

    /// <summary>X menyebutnya “…” dan “…”: a quote is by whoever said the one before it in its sentence.</summary>
    public static Attribution? SameSentence(QuoteContext context) =>
        context.HasQuoteBefore && context.Previous is Attribution previous ? previous with { CueSpan = null } : null;

    /// <summary>“…,” kata X. “…” — X mengatakan …. “…”: a quote is by whoever spoke before it in its paragraph.</summary>
    public static Attribution? SameParagraph(QuoteContext context) =>
        context.InForce.Before(context.Quote.Span.Start) is Speech speech &&
        speech.Position >= context.FirstPassage.Passage.Span.Start && IsOwnSentence(context)
            ? Attribution.By(speech)
            : null;

    /// <summary>A paragraph that is nothing but a quote, after one in which somebody speaks.</summary>
    public static Attribution? ParagraphBefore(QuoteContext context)
    {
        bool isAlone = context.Quote.Span.Start == context.FirstPassage.Passage.Span.Start && context.RightTokens.Length == context.Right.First;
        return isAlone && context.InForce.Before(context.Quote.Span.Start) is Speech speech && speech.Position >= context.ParagraphBefore
            ? Attribution.By(speech)
            : null;
    }

    private static bool IsOwnSentence(QuoteContext context) =>
        HasNoWord(context.LeftTokens, context.Left) &&
        HasNoWord(context.RightTokens, context.Right) &&
        Punctuation.EndsSentence(context.Text, context.Quote.Span);

    private static bool HasNoWord(ReadOnlySpan<Token> tokens, Sentence beside)
    {
        if (beside.End - beside.First > MostMarksBeside) return false;
        for (int at = beside.First; at < beside.End; at++)
        {
            if (tokens[at].IsWord) return false;
        }

        return true;
    }
}
