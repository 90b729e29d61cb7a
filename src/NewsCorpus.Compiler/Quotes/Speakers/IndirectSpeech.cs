using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Finds what somebody is said to have said in the reporter's words, where the sentence sets it apart: "X mengatakan bahwa …", "X
/// said that …", "X menegaskan, …", "…, kata X", "Menurut X, …". The clause is the span, without its full stop.
/// </summary>
internal static class IndirectSpeech
{
    /// <summary>The name of the rule in the record.</summary>
    public const string Rule = "indirect";

    /// <summary>How often the clause is one and its subject right, out of 1000, as docs/attribution.md says.</summary>
    public const int ConfidencePerMille = 952;

    // "mengatakan kepada para wartawan di Bogor bahwa …": how far behind its verb a clause may begin.
    private const int FarthestClauseInTokens = 12;
    private const int ShortestClauseInWords = 3;

    /// <summary>The clauses, in the order of the text and without overlap. What stands in marks may be part of one.</summary>
    public static List<QuoteModel> Find(IReadOnlyList<Report> reports, SpeakersInForce inForce, LanguagePack pack)
    {
        List<QuoteModel> found = [];
        int reach = 0;
        foreach (Report report in reports)
        {
            if (report.Reading.Passage.Kind != ParagraphKind.Body || ClauseOf(report, pack) is not Sentence clause) continue;
            ReadOnlySpan<Token> tokens = report.Reading.Passage.AsSpan();
            var span = CharSpan.FromBounds(tokens[clause.First].Start, tokens[clause.End - 1].End);
            if (span.Start < reach) continue;
            reach = span.End;
            CharSpan cue = AfterTheQuote.SpanOf(report.Reading.Passage.AsSpan(), report.Cue, report.Length);
            var speaker = Attribution.By(report.Subject, cue, inForce);
            int paragraph = report.Reading.Passage.Number;
            found.Add(new QuoteModel(
                QuoteKind.Indirect,
                span,
                paragraph,
                paragraph,
                new[] { span }.ToEquatableArray(),
                speaker.Speaker,
                speaker.SpeakerSpan,
                cue,
                Rule,
                ConfidencePerMille,
                Origin.Recognised));
        }

        return found;
    }

    // The tokens of the clause, or null where what was said is not set apart, or stands between marks.
    private static Sentence? ClauseOf(Report report, LanguagePack pack)
    {
        Sentence? clause = report.Form switch
        {
            ReportForm.SubjectThenCue => BehindVerb(report, pack),
            ReportForm.CueThenSubject => BeforeCue(report),
            ReportForm.Source => BehindSource(report),
            _ => null,
        };
        if (clause is not Sentence found) return null;
        ReadOnlySpan<Token> tokens = report.Reading.Passage.AsSpan();
        int end = found.End;
        while (end > found.First && IsStop(tokens[end - 1]) && !report.Reading.IsInQuote(end - 1)) end--;
        int words = 0;
        for (int at = found.First; at < end && words < ShortestClauseInWords; at++)
        {
            if (tokens[at].IsWord) words++;
        }

        bool isMarked = found.First < end && report.Reading.IsInQuote(found.First);
        return words < ShortestClauseInWords || isMarked ? null : new Sentence(found.First, end);
    }

    private static bool IsStop(Token token) =>
        token.Is('.') || token.Is(',') || token.Is(';') || token.Is(':') || token.Is('!') || token.Is('?') || token.Is('…');

    // "mengatakan bahwa …", "mengatakan, …": behind the complementizer, or behind a comma right behind the verb.
    private static Sentence? BehindVerb(Report report, LanguagePack pack)
    {
        ReadOnlySpan<Token> tokens = report.Reading.Passage.AsSpan();
        int first = report.Cue + report.Length, end = report.Sentence.End;
        if (first < end && tokens[first].Is(',')) return new Sentence(first + 1, end);
        for (int at = first; at < Math.Min(end, first + FarthestClauseInTokens); at++)
        {
            if (report.Reading.IsInQuote(at) || tokens[at].Is(',') || tokens[at].Is(':')) return null;
            if (report.Reading.Subjects.VerbAt(at, WordClass.CueAfterSubject) > 0) return null;
            int length = pack.Match(tokens, at, WordClass.Complementizer);
            if (length > 0) return new Sentence(at + length, end);
        }

        return null;
    }

    // "…, kata X.": the clause before the comma, back to the beginning of its sentence. "Hari ini, kata X, hujan turun." cuts a clause
    // in two, and neither half is what was said.
    private static Sentence? BeforeCue(Report report)
    {
        Passage passage = report.Reading.Passage;
        int behind = passage.TokenAt(report.Subject.Span.End), comma = report.Cue - 1;
        if (behind < report.Sentence.End && passage.Tokens[behind].Is(',')) return null;
        for (int at = report.Sentence.First; at < comma; at++)
        {
            if (report.Reading.IsInQuote(at)) return null;
        }

        return new Sentence(report.Sentence.First, comma);
    }

    // "Menurut X, …": what follows the comma behind the name, where the sentence begins with the preposition.
    private static Sentence? BehindSource(Report report)
    {
        if (report.Cue != report.Sentence.First) return null;
        Passage passage = report.Reading.Passage;
        int comma = passage.TokenAt(report.Subject.Span.End);
        return comma < report.Sentence.End && passage.Tokens[comma].Is(',') ? new Sentence(comma + 1, report.Sentence.End) : null;
    }
}
