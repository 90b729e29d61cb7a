using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Rules that read what follows the closing mark.</summary>
internal static class AfterTheQuote
{
    // How many tokens may stand between a subject behind the quote and its verb: an apposition.
    private const int LongestAppositionInTokens = 14;

    private const int FarthestNamingInTokens = 6;

    // How long a subject may be that no more than a comma within the marks announces.
    private const int LongestSubjectInTokens = 6;

    // How far behind the quote a cue may stand that ends its sentence.
    private const int FarthestLaterCueInTokens = 30;

    private const WordClass Speaker = WordClass.Pronoun | WordClass.Title | WordClass.Statement;

    /// <summary>“…,” kata X. — “…,” said X.</summary>
    public static Attribution? CueThenSubject(QuoteContext context)
    {
        int cue = context.RightWord;
        int length = context.Pack.Match(context.RightTokens, cue, WordClass.CueBeforeSubject);
        if (length == 0 || cue >= context.Right.End) return null;
        int next = cue + length;
        Subject? subject = context.RightSubjects.After(context.Right, next);
        if (context.IsSetApart) subject ??= context.RightSubjects.NounAfter(context.Right, next);
        else if (!IsSpeaker(context, next)) return null;
        return subject is Subject found
            ? Attribution.By(found, SpanOf(context.RightTokens, cue, length), context.InForce)
            : null;
    }

    /// <summary>“…” yang baru, kata X: the reporter's words go on to a comma, and the cue ends the sentence with its subject.</summary>
    public static Attribution? CueThenSubjectLater(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.RightTokens;
        int farthest = Math.Min(context.Right.End, context.RightWord + FarthestLaterCueInTokens);
        for (int comma = context.RightWord; comma + 1 < farthest; comma++)
        {
            if (context.LastPassage.IsInQuote(comma)) return null;
            int length = tokens[comma].Is(',') ? context.Pack.Match(tokens, comma + 1, WordClass.CueBeforeSubject | WordClass.Source) : 0;
            if (length == 0) continue;
            Subject? subject = context.RightSubjects.After(context.Right, comma + 1 + length) ??
                context.RightSubjects.NounAfter(context.Right, comma + 1 + length);
            return subject is Subject found
                ? Attribution.By(found, SpanOf(tokens, comma + 1, length), context.InForce)
                : null;
        }

        return null;
    }

    /// <summary>“…,” katanya: the clitic stands for the speaker in force.</summary>
    public static Attribution? CueWithClitic(QuoteContext context)
    {
        int cue = context.RightWord;
        if (cue >= context.Right.End) return null;
        Token token = context.RightTokens[cue];
        if (!token.IsWithClitic(WordClass.CueBeforeSubject | WordClass.Source)) return null;
        return Attribution.ByStandIn(token.Span, token.Span, context.InForce.MeantByClitic(token.Span), isPerson: false);
    }

    /// <summary>“…,” X said. — “…,” ia menambahkan. An apposition may stand between.</summary>
    public static Attribution? SubjectThenCue(QuoteContext context)
    {
        // “Hujan” dan Rina mengatakan …: what no comma sets apart is a word of another sentence.
        if (!context.IsSetApart) return null;
        int start = context.RightWord;
        ReadOnlySpan<Token> tokens = context.RightTokens;

        // “…,” whose members, Rina said, … — “…,” though Rina said …: another clause, and not who the quote is by.
        if (context.Pack.Is(tokens, start, WordClass.Subordinator | WordClass.Conjunction)) return null;
        int farthest = Math.Min(context.Right.End, start + LongestAppositionInTokens);
        for (int verb = start + 1; verb < farthest; verb++)
        {
            if (context.LastPassage.IsInQuote(verb)) return null;
            int length = context.RightSubjects.VerbAt(verb, WordClass.CueAfterSubject | WordClass.Participle);

            // “…,” Rina began, as Budi said …: the first verb is the subject's, but in a clause about it.
            bool isInClause = context.Pack.Is(tokens, verb - 1, WordClass.Subordinator | WordClass.Passive | WordClass.Determiner);
            if (length == 0 && !isInClause && context.RightSubjects.VerbAt(verb, WordClass.Verb | WordClass.Deed) > 0 && !HasComma(tokens, start, verb)) return null;
            if (length == 0) continue;
            var clause = new Sentence(start, context.Right.End);
            bool isNonFinite = context.RightSubjects.Clauses.IsNonFinite(clause, verb);
            Subject? found = isNonFinite ? context.RightSubjects.Clauses.OfNonFinite(clause, verb) : context.RightSubjects.Before(clause, verb);
            if (found is not Subject subject) return null;
            return Attribution.By(subject, SpanOf(tokens, verb, length), context.InForce);
        }

        return null;
    }

    /// <summary>“…,” X began: a comma within the marks says that whoever follows speaks, whatever the verb.</summary>
    public static Attribution? SubjectThenVerb(QuoteContext context)
    {
        if (context.Text[context.Quote.WordsEnd - 1] is not (',' or '!' or '?') || context.Left.End > context.Left.First) return null;
        int start = context.RightWord;
        int farthest = Math.Min(context.Right.End, start + LongestSubjectInTokens);
        for (int verb = start + 1; verb < farthest; verb++)
        {
            if (!context.RightTokens[verb].IsWord || context.LastPassage.IsInQuote(verb)) return null;
            int length = context.RightSubjects.VerbAt(verb, WordClass.Verb | WordClass.Deed | WordClass.CueAfterSubject);
            if (length == 0) continue;
            return context.RightSubjects.Before(new Sentence(start, context.Right.End), verb) is Subject subject
                ? Attribution.By(subject, SpanOf(context.RightTokens, verb, length), context.InForce)
                : null;
        }

        return null;
    }

    /// <summary>“…,” menurut X. — “…,” according to X.</summary>
    public static Attribution? Source(QuoteContext context)
    {
        int cue = context.RightWord;
        int length = context.Pack.Match(context.RightTokens, cue, WordClass.Source);
        if (length == 0 || cue >= context.Right.End) return null;
        return context.RightSubjects.After(context.Right, cue + length) is Subject subject
            ? Attribution.By(subject, SpanOf(context.RightTokens, cue, length), context.InForce)
            : null;
    }

    /// <summary>„…“, X zufolge.</summary>
    public static Attribution? Postposition(QuoteContext context) =>
        PostpositionIn(context, context.LastPassage, context.RightTokens, context.RightSubjects, new Sentence(context.RightWord, context.Right.End));

    internal static Attribution? PostpositionIn(
        QuoteContext context, PassageReading reading, ReadOnlySpan<Token> tokens, SubjectFinder subjects, Sentence clause)
    {
        if (!context.Pack.Has(WordClass.Postposition)) return null;
        int farthest = Math.Min(clause.End, clause.First + FarthestLaterCueInTokens);
        for (int at = clause.First + 1; at < farthest; at++)
        {
            int length = context.Pack.Match(tokens, at, WordClass.Postposition);
            if (length == 0 || reading.IsInQuote(at)) continue;
            return subjects.Before(clause, at) is Subject subject ? Attribution.By(subject, SpanOf(tokens, at, length), context.InForce) : null;
        }

        return null;
    }

    // Lagu “Hujan” tutup acara Rina: many a cue is a plain word as well, unless who speaks is right behind it.
    private static bool IsSpeaker(QuoteContext context, int at) =>
        at < context.Right.End && (context.RightTokens[at].IsCapitalised || context.Pack.Is(context.RightTokens, at, Speaker));

    /// <summary>The plan was called “…” by X: the agent of a passive that stands before the quote.</summary>
    public static Attribution? Agent(QuoteContext context)
    {
        int agent = context.Right.First;
        int length = context.Pack.Match(context.RightTokens, agent, WordClass.Agent);
        if (length == 0 || agent >= context.Right.End || !HasNamingBefore(context)) return null;
        Subject? subject = context.RightSubjects.After(context.Right, agent + length) ?? context.RightSubjects.NounAfter(context.Right, agent + length);
        return subject is Subject found ? Attribution.By(found, SpanOf(context.RightTokens, agent, length), context.InForce) : null;
    }

    private static bool HasNamingBefore(QuoteContext context)
    {
        for (int verb = context.Left.End - 1; verb > Math.Max(context.Left.First, context.Left.End - FarthestNamingInTokens); verb--)
        {
            if (context.LeftSubjects.VerbAt(verb, WordClass.Naming) > 0) return context.LeftSubjects.Before(context.Left, verb) is null;
        }

        return false;
    }

    private static bool HasComma(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (tokens[at].Is(',')) return true;
        }

        return false;
    }

    internal static CharSpan SpanOf(ReadOnlySpan<Token> tokens, int first, int length) =>
        CharSpan.FromBounds(tokens[first].Start, tokens[first + length - 1].End);
}
