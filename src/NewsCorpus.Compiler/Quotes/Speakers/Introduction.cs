using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Tells how the reporter's words lead to a quote: to speech of its own, or to a part of their own clause.</summary>
internal static class Introduction
{
    private const int FarthestComplementizerInTokens = 16;

    private const WordClass Cue = WordClass.CueAfterSubject | WordClass.CueBeforeSubject | WordClass.Participle;
    private const WordClass Joint = WordClass.Conjunction | WordClass.Preposition | WordClass.Determiner | WordClass.OwnerPronoun | WordClass.Passive;

    public static IntroductionForm Of(QuoteContext context)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        Sentence left = context.Left;
        int last = left.End - 1;
        if (tokens[last].Is(':')) return IntroductionForm.Colon;
        bool isComma = tokens[last].Is(',');
        int word = isComma ? last - 1 : last;
        if (word < left.First || IsBehindComplementizer(context, word)) return IntroductionForm.Embedded;
        if (EndsWith(context, word, Cue) && !(isComma && IsParenthesis(context, word))) return IntroductionForm.Cue;
        if (isComma) return IntroductionForm.Comma;
        return context.Pack.Is(tokens, word, Joint) || EndsWith(context, word, WordClass.Labelling | WordClass.Naming) ? IntroductionForm.Embedded : IntroductionForm.None;
    }

    // "said that, over the months, “…”": from the reporting word on, what is said is the reporter's clause.
    private static bool IsBehindComplementizer(QuoteContext context, int last)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        int farthest = Math.Max(context.Left.First, last - FarthestComplementizerInTokens);
        for (int at = last; at >= farthest; at--)
        {
            if (context.FirstPassage.IsInQuote(at)) return false;
            if (context.LeftSubjects.VerbAt(at, Cue) > 0) return false;
            if (tokens[at].Is(WordClass.Complementizer)) return true;
        }

        return false;
    }

    // "The plan, Rina said, “…”": the clause began before the reporter broke in.
    private static bool IsParenthesis(QuoteContext context, int last)
    {
        ReadOnlySpan<Token> tokens = context.LeftTokens;
        for (int at = last; at > context.Left.First; at--)
        {
            if (context.FirstPassage.IsInQuote(at)) return false;
            if (tokens[at].Is(',')) return true;
        }

        return false;
    }

    private static bool EndsWith(QuoteContext context, int last, WordClass classes)
    {
        for (int first = last; first >= Math.Max(context.Left.First, last - 1); first--)
        {
            if (context.LeftSubjects.VerbAt(first, classes) == last - first + 1) return true;
        }

        return false;
    }
}
