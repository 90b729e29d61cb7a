using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Rules for a quote within the reporter's own clause, where no reporting verb stands beside its subject.</summary>
internal static class AroundTheClause
{
    private const int FarthestCueInTokens = 24;
    private const int FarthestUtteranceInTokens = 8;
    private const int MostWordsOfOwned = 3;
    private const int MostWordsOfOwner = 4;
    private const int FarthestLaterCueInTokens = 40;

    /// <summary>X left, saying “…”. — X was heard calling it “…”. — X went on to say that “…”.</summary>
    public static Attribution? NonFiniteCue(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int verb = context.Left.End - 1; verb > Math.Max(context.Left.First, context.Left.End - FarthestCueInTokens); verb--)
        {
            int length = context.LeftSubjects.VerbAt(verb, WordClass.CueAfterSubject | WordClass.Participle);
            if (length == 0 || context.FirstPassage.IsInQuote(verb)) continue;
            if (!context.LeftSubjects.Clauses.IsNonFinite(context.Left, verb)) return null;
            return context.LeftSubjects.Clauses.OfNonFinite(context.Left, verb) is Subject subject
                ? Attribution.By(subject, AfterTheQuote.SpanOf(tokens, verb, length), context.InForce)
                : null;
        }

        return null;
    }

    /// <summary>X’s claim that “…”. — in her words, “…”.</summary>
    public static Attribution? Utterance(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int noun = context.Left.End - 1; noun > Math.Max(context.Left.First, context.Left.End - FarthestUtteranceInTokens); noun--)
        {
            if (context.LeftSubjects.VerbAt(noun, WordClass.Verb | WordClass.Deed | WordClass.Naming | WordClass.CueAfterSubject | WordClass.Passive) > 0) return null;
            int length = context.Pack.Match(tokens, noun, WordClass.Utterance);
            if (length == 0 || context.FirstPassage.IsInQuote(noun)) continue;
            for (int owner = noun - 1; owner >= Math.Max(context.Left.First, noun - MostWordsOfOwned); owner--)
            {
                // "Rina called Budi's claim “…”": Rina's words.
                if (context.LeftSubjects.VerbAt(owner, WordClass.Naming) > 0) return null;
                if (context.LeftSubjects.OwnerAt(owner) is Subject subject && !IsNamed(context, owner))
                    return Attribution.By(subject, AfterTheQuote.SpanOf(tokens, noun, length), context.InForce);
            }
        }

        return null;
    }

    /// <summary>X blasted the plan as “…”: whoever acts in the clause in which the quote stands.</summary>
    public static Attribution? Clause(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        if (context.LeftSubjects.Clauses.Before(context.Left, context.Left.End) is not ClauseReader.Clause clause) return null;
        bool isDeed = context.LeftSubjects.VerbAt(clause.Verb, WordClass.Deed) > 0 && !IsBehindUtterance(context);
        bool isOther = isDeed || context.FirstPassage.IsInQuote(clause.Verb) ||
            context.FirstPassage.HasQuoteIn(tokens[clause.Verb].Start, context.Quote.Span.Start);
        return isOther
            ? null
            : Attribution.By(clause.Subject, AfterTheQuote.SpanOf(tokens, clause.Verb, clause.Length), context.InForce);
    }

    // Whether a verb that gives a name stands before an owner of a word or two.
    private static bool IsNamed(QuoteContext context, int owner)
    {
        for (int at = owner - 1; at >= Math.Max(context.Left.First, owner - MostWordsOfOwner); at--)
        {
            if (context.LeftSubjects.VerbAt(at, WordClass.Naming) > 0) return true;
        }

        return false;
    }

    // "broke into chants of “…”": that somebody speaks is said by the noun.
    private static bool IsBehindUtterance(QuoteContext context)
    {
        int last = context.Left.End - 1;
        if (context.Pack.Is(context.LeftTokens, last, WordClass.Preposition)) last--;
        return last > context.Left.First && context.Pack.Is(context.LeftTokens, last, WordClass.Utterance);
    }

    /// <summary>… “…” for years, X said: the reporter's words go on to a comma, and subject and cue end the sentence.</summary>
    public static Attribution? LaterCue(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.RightTokens;
        int farthest = Math.Min(context.Right.End, context.RightWord + FarthestLaterCueInTokens);
        int comma = -1;
        for (int at = context.RightWord; at < farthest; at++)
        {
            if (context.LastPassage.IsInQuote(at)) return null;
            if (comma < 0 && tokens[at].Is(',')) comma = at;

            // "… “…” by Budi, while Rina said": another clause.
            if (comma >= 0 && at == comma + 1 && context.Pack.Is(tokens, at, WordClass.Conjunction)) return null;
            if (comma < 0 || at == comma + 1) continue;
            int length = context.RightSubjects.VerbAt(at, WordClass.CueAfterSubject);
            if (length == 0) continue;
            return context.RightSubjects.Before(new Sentence(comma + 1, context.Right.End), at) is Subject subject
                ? Attribution.By(subject, AfterTheQuote.SpanOf(tokens, at, length), context.InForce)
                : null;
        }

        return null;
    }
}
