using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Tells direct speech from fragments and from words in marks that nobody is said to have said.</summary>
internal static class QuoteKinds
{
    private const int LongestScareInWords = 4;

    private const WordClass Finite = WordClass.Verb | WordClass.Deed | WordClass.CueAfterSubject | WordClass.Naming | WordClass.Auxiliary | WordClass.Passive;

    public static QuoteKind Of(QuoteContext context, bool isHeadline, bool isAttributed)
    {
        FoundQuote quote = context.Quote;
        if (IsName(context, isAttributed)) return QuoteKind.Scare;
        if (IsUtterance(context)) return QuoteKind.Direct;
        if (isHeadline && !quote.IsDouble) return QuoteKind.Scare;
        if (isAttributed && !IsLabelled(context)) return QuoteKind.Partial;
        return IsLabelled(context) || CountWords(context) <= LongestScareInWords ? QuoteKind.Scare : QuoteKind.Partial;
    }

    // “Angin dari Barat” is a song, and (“Rumah Kita”) is what a foreign name means.
    private static bool IsName(QuoteContext context, bool isAttributed)
    {
        if (context.IsInBrackets || context.IsTitle) return true;
        if (!context.IsInTitleCase || (context.IsSetApart && isAttributed)) return false;
        return !isAttributed || context.IsBehindNoun;
    }

    // Over paragraphs; or a sentence of its own; or ended, and begun with a capital or right behind what introduces it.
    private static bool IsUtterance(QuoteContext context)
    {
        FoundQuote quote = context.Quote;
        if (quote.LastParagraph > quote.FirstParagraph) return true;
        bool isCapitalised = !char.IsLower(FirstLetter(context.Text, quote));
        char last = LastUnit(context.Text, quote);
        bool ends = Punctuation.IsSentenceEnd(last) || last is ',' or '-' or '–' or '—';
        bool endsOutside = !ends && IsEndedOutside(context);
        if (context.Left.First == context.Left.End) return ends || (isCapitalised && endsOutside);
        if ((!ends && !endsOutside) || (!isCapitalised && IsNounPhrase(context))) return false;
        return Introduction.Of(context) switch
        {
            IntroductionForm.Colon or IntroductionForm.Cue => ends || isCapitalised || CountWords(context) > LongestScareInWords,
            IntroductionForm.Comma => isCapitalised || (ends && context.HasQuoteBefore),
            IntroductionForm.None => isCapitalised && ends,
            _ => false,
        };
    }

    // “a seat at the gate”: a determiner, and no finite verb behind it. Only where a language tells its finite verbs.
    private static bool IsNounPhrase(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        int first = context.Left.End + 1;
        if (!context.Pack.Has(WordClass.Verb) || !context.Pack.Is(tokens, first, WordClass.Determiner)) return false;
        for (int at = first + 1; at < tokens.Length && tokens[at].Start < context.Quote.WordsEnd; at++)
        {
            if (tokens[at].Is(Finite)) return false;
        }

        return true;
    }

    private static bool IsEndedOutside(QuoteContext context) =>
        context.Right.First < context.Right.End && context.Text[context.RightTokens[context.Right.First].Start] is '.' or ',' or '!' or '?' or '(' or ';';

    // “They say, ‘We go home.’”: what is quoted within ends the quote.
    private static char LastUnit(string text, FoundQuote quote)
    {
        int last = quote.WordsEnd - 1;
        return last > quote.WordsStart && Punctuation.IsSingleMark(text[last]) ? text[last - 1] : text[last];
    }

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
