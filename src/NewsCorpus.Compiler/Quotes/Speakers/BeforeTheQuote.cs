using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Rules that read what precedes the opening mark in its sentence.</summary>
internal static class BeforeTheQuote
{
    private const int FarthestCueInTokens = 24;
    private const int FarthestNamingInTokens = 6;
    private const int FarthestAgentInTokens = 10;
    private const int FarthestSourceInTokens = 80;

    /// <summary>X menyebutnya “…”. — X called it “…”.</summary>
    public static Attribution? Naming(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int verb = context.Left.End - 1; verb > Math.Max(context.Left.First, context.Left.End - FarthestNamingInTokens); verb--)
        {
            if (!tokens[verb].IsWord) return null;
            int length = context.LeftSubjects.VerbAt(verb, WordClass.Naming);
            if (length == 0) continue;
            if (context.LeftSubjects.Clauses.IsNonFinite(context.Left, verb)) return null;
            return context.LeftSubjects.Before(context.Left, verb) is Subject subject
                ? Attribution.By(subject, AfterTheQuote.SpanOf(tokens, verb, length), context.InForce)
                : null;
        }

        return null;
    }

    /// <summary>X mengatakan: “…”. — X, yang …, mengatakan Y “…”. — X said that Y “…”.</summary>
    public static Attribution? SubjectThenCue(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int verb = context.Left.End - 1; verb > Math.Max(context.Left.First, context.Left.End - FarthestCueInTokens); verb--)
        {
            int length = context.LeftSubjects.VerbAt(verb, WordClass.CueAfterSubject);
            if (length == 0 || context.FirstPassage.IsInQuote(verb)) continue;
            if (context.LeftSubjects.Before(context.Left, verb) is not Subject subject) return null;
            return Attribution.By(subject, AfterTheQuote.SpanOf(tokens, verb, length), context.InForce);
        }

        return null;
    }

    /// <summary>… digambarkan oleh X sebagai “…”. — … described by X as “…”.</summary>
    public static Attribution? Agent(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int agent = context.Left.End - 1; agent > Math.Max(context.Left.First, context.Left.End - FarthestAgentInTokens); agent--)
        {
            int length = context.Pack.Match(tokens, agent, WordClass.Agent);
            if (length == 0 || context.FirstPassage.IsInQuote(agent)) continue;
            return context.LeftSubjects.After(context.Left, agent + length) is Subject subject
                ? Attribution.By(subject, tokens[agent - 1].IsWord ? tokens[agent - 1].Span : tokens[agent].Span, context.InForce)
                : null;
        }

        return null;
    }

    /// <summary>Kata X, “…”.</summary>
    public static Attribution? CueThenSubject(QuoteContext context) => CueThenSubjectAt(context, context.Left.First, WordClass.CueBeforeSubject);

    /// <summary>Gestern sagte X: „…“. The verb comes second, whatever comes first.</summary>
    public static Attribution? Inverted(QuoteContext context)
    {
        if (!context.Pack.Has(WordClass.CueInverted)) return null;
        for (int cue = context.Left.End - 1; cue > Math.Max(context.Left.First, context.Left.End - FarthestCueInTokens); cue--)
        {
            if (context.LeftTokens[cue].IsCapitalised || context.FirstPassage.IsInQuote(cue)) continue;
            if (CueThenSubjectAt(context, cue, WordClass.CueInverted) is Attribution found) return found;
        }

        return null;
    }

    /// <summary>X: “…”.</summary>
    public static Attribution? Colon(QuoteContext context)
    {
        int colon = context.Left.End - 1;
        if (colon <= context.Left.First || !context.LeftTokens[colon].Is(':')) return null;
        int end = context.LeftSubjects.SkipAuxiliariesBack(context.Left, colon - 1) + 1;
        return context.LeftSubjects.Whole(context.Left.First, end) is Subject subject
            ? Attribution.By(subject, context.LeftTokens[colon].Span, context.InForce)
            : null;
    }

    /// <summary>Menurut X, … “…”. — According to X, … “…”.</summary>
    public static Attribution? Source(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int cue = Math.Max(context.Left.First, context.Left.End - FarthestSourceInTokens); cue < context.Left.End; cue++)
        {
            int length = context.Pack.Match(tokens, cue, WordClass.Source);
            if (length == 0 || context.FirstPassage.IsInQuote(cue)) continue;
            Subject? subject = context.LeftSubjects.After(context.Left, cue + length) ?? context.LeftSubjects.SourceAfter(context.Left, cue + length);
            return subject is Subject found ? Attribution.By(found, AfterTheQuote.SpanOf(tokens, cue, length), context.InForce) : null;
        }

        return null;
    }

    /// <summary>X zufolge „…“.</summary>
    public static Attribution? Postposition(QuoteContext context) =>
        AfterTheQuote.PostpositionIn(context, context.FirstPassage, context.LeftTokens, context.LeftSubjects, context.Left);

    private static Attribution? CueThenSubjectAt(QuoteContext context, int cue, WordClass cues)
    {
        int length = context.Pack.Match(context.LeftTokens, cue, cues);
        if (length == 0 || cue >= context.Left.End) return null;
        return context.LeftSubjects.After(context.Left, cue + length) is Subject subject
            ? Attribution.By(subject, AfterTheQuote.SpanOf(context.LeftTokens, cue, length), context.InForce)
            : null;
    }
}
