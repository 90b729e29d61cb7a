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
    public static Attribution? ParagraphBefore(QuoteContext context) =>
        context.IsAlone && context.InForce.Before(context.Quote.Span.Start) is Speech speech &&
        speech.Position >= context.ParagraphBefore?.Passage.Span.Start
            ? Attribution.By(speech)
            : null;

    /// <summary>Rina was blunt. “…”: nobody is said to speak, and the sentence before is about somebody.</summary>
    public static Attribution? SentenceBefore(QuoteContext context)
    {
        if (!IsOwnSentence(context) && !context.IsAlone) return null;
        PassageReading? reading = context.IsAlone ? context.ParagraphBefore : context.FirstPassage;
        int sentence = context.IsAlone ? (reading?.Passage.Sentences.Count ?? 0) - 1 : context.FirstPassage.SentenceNumberAt(context.Left.First) - 1;
        return sentence >= 0 && reading!.Subjects.Leading(reading.Passage.Sentences[sentence]) is Subject subject
            ? Attribution.By(subject, context.InForce)
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
