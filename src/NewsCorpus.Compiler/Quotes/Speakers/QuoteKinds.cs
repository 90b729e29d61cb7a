using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Tells direct speech from fragments and from words in marks that nobody is said to have said.</summary>
internal static class QuoteKinds
{
    private const int LongestScareInWords = 4;

    // "and", "the", "dan": what titles write small.
    private const int LongestSmallWord = 4;

    public static QuoteKind Of(QuoteContext context, bool isHeadline, bool isAttributed)
    {
        FoundQuote quote = context.Quote;
        if (IsName(context, isAttributed)) return QuoteKind.Scare;
        bool isUtterance = IsUtterance(context);
        if (isUtterance) return QuoteKind.Direct;
        if (isHeadline && !quote.IsDouble) return QuoteKind.Scare;
        if (isAttributed && !IsLabelled(context)) return QuoteKind.Partial;
        return IsLabelled(context) || CountWords(context) <= LongestScareInWords ? QuoteKind.Scare : QuoteKind.Partial;
    }

    // “Angin dari Barat” is a song, and (“Rumah Kita”) is what a foreign name means.
    private static bool IsName(QuoteContext context, bool isAttributed)
    {
        if (context.IsInBrackets) return true;
        if (!IsInTitleCase(context) || (context.IsSetApart && isAttributed)) return false;
        return !isAttributed || context.IsBehindNoun;
    }

    // Two words or more with capitals, but for short ones between them.
    private static bool IsInTitleCase(QuoteContext context)
    {
        int capitals = 0;
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int at = context.Left.End; at < tokens.Length && tokens[at].Start < context.Quote.WordsEnd; at++)
        {
            if (!tokens[at].IsWord) continue;
            if (tokens[at].IsCapitalised) capitals++;
            else if (capitals == 0 || tokens[at].Span.Length > LongestSmallWord) return false;
        }

        return capitals > 1;
    }

    // Over paragraphs, or begun with a capital and ended, by a stop or comma inside the marks; or ended so right before a cue.
    private static bool IsUtterance(QuoteContext context)
    {
        FoundQuote quote = context.Quote;
        if (quote.LastParagraph > quote.FirstParagraph) return true;
        char first = FirstLetter(context.Text, quote), last = context.Text[quote.WordsEnd - 1];
        bool ends = Punctuation.IsSentenceEnd(last) || last is ',' or '-' or '–' or '—';
        bool endsOutside = !ends && IsEndedOutside(context);
        bool isIntroduced = context.Left.End > context.Left.First && context.LeftTokens[context.Left.End - 1] is var before &&
            (before.Is(':') || before.Is(','));
        bool isAlone = context.Left.First == context.Left.End;
        if (!char.IsLower(first)) return ends || (endsOutside && (isIntroduced || isAlone));
        return ends && (isIntroduced || isAlone);
    }

    private static bool IsEndedOutside(QuoteContext context) =>
        context.Right.First < context.Right.End && context.Text[context.RightTokens[context.Right.First].Start] is '.' or ',' or '!' or '?';

    private static char FirstLetter(string text, FoundQuote quote)
    {
        for (int i = quote.WordsStart; i < quote.WordsEnd; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return text[i];
        }

        return text[quote.WordsStart];
    }

    private static bool IsLabelled(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int at = Math.Max(context.Left.First, context.Left.End - 2); at < context.Left.End; at++)
        {
            int length = context.Pack.Match(tokens, at, WordClass.Labelling);
            if (length > 0 && at + length == context.Left.End) return true;
        }

        return false;
    }

    private static int CountWords(QuoteContext context)
    {
        int words = 0;
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int at = context.Left.End; at < tokens.Length && tokens[at].Start < context.Quote.Span.End; at++)
        {
            if (tokens[at].IsWord) words++;
        }

        return words;
    }
}
