using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Rules for a quote that is a sentence of its own: its speaker was named before it.</summary>
internal static class AroundTheQuote
{
    /// <summary>“…,” kata X. “…”: the second quote of a paragraph is by the speaker of the first.</summary>
    public static Attribution? SameParagraph(QuoteContext context)
    {
        bool isFirst = context.FirstPassage.Quotes[0].Span.Start == context.Quote.Span.Start;
        return !isFirst && IsOwnSentence(context) && context.InForce.Before(context.Quote.Span.Start) is int speaker
            ? new Attribution(speaker, null, null)
            : null;
    }

    /// <summary>A paragraph that is nothing but a quote, after one in which somebody speaks.</summary>
    public static Attribution? ParagraphBefore(QuoteContext context)
    {
        bool isAlone = context.Quote.Span.Start == context.FirstPassage.Passage.Span.Start && context.Right.First >= context.Right.End;
        return isAlone && context.InForce.Before(context.Quote.Span.Start) is int speaker ? new Attribution(speaker, null, null) : null;
    }

    private static bool IsOwnSentence(QuoteContext context)
    {
        for (int at = context.Left.First; at < context.Left.End; at++)
        {
            if (context.LeftTokens[at].IsWord) return false;
        }

        for (int at = context.Right.First; at < context.Right.End; at++)
        {
            if (context.RightTokens[at].IsWord) return false;
        }

        return Punctuation.EndsSentence(context.Text, context.Quote.Span);
    }
}
