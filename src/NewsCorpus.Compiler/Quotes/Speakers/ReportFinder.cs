using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Finds, in the order of the text, where it reports that somebody speaks: reporting verbs and cues with their subjects.</summary>
internal static class ReportFinder
{
    public static List<Report> Find(IReadOnlyList<PassageReading> readings, LanguagePack pack)
    {
        List<Report> reports = [];
        foreach (PassageReading reading in readings)
        {
            foreach (Sentence sentence in reading.Passage.Sentences) AddFrom(reading, sentence, pack, reports);
        }

        return reports;
    }

    private static void AddFrom(PassageReading reading, Sentence sentence, LanguagePack pack, List<Report> reports)
    {
        ReadOnlySpan<Token> tokens = reading.Passage.AsSpan();
        for (int at = sentence.First; at < sentence.End; at++)
        {
            if (FormAt(reading, sentence, at, pack, out int length) is not ReportForm form || reading.IsInQuote(at)) continue;
            Subject? subject = form == ReportForm.SubjectThenCue ? reading.Subjects.Before(sentence, at) : null;
            if (subject is null && form == ReportForm.SubjectThenCue && pack.Is(tokens, at, WordClass.CueInverted))
                form = at > sentence.First && tokens[at - 1].Is(',') ? ReportForm.CueThenSubject : ReportForm.Inverted;
            if (form != ReportForm.SubjectThenCue) subject = reading.Subjects.After(sentence, at + length);
            if (form == ReportForm.PassiveThenAgent && subject is { Entity: null }) continue;
            if (subject is Subject found) reports.Add(new Report(reading, sentence, form, at, length, found));
        }
    }

    private static ReportForm? FormAt(PassageReading reading, Sentence sentence, int at, LanguagePack pack, out int length)
    {
        length = reading.Subjects.VerbAt(at, WordClass.CueAfterSubject);
        if (length > 0) return ReportForm.SubjectThenCue;
        ReadOnlySpan<Token> tokens = reading.Passage.AsSpan();
        length = pack.Match(tokens, at, WordClass.Source);
        if (length > 0) return ReportForm.Source;

        length = reading.Subjects.AgentAt(at);
        if (length > 0) return ReportForm.PassiveThenAgent;

        // Many a cue is a plain word as well, unless a comma sets it apart and a name follows.
        if (at == 0 || !(tokens[at - 1].Is(',') || tokens[at - 1].IsQuotationMark)) return null;
        length = pack.Match(tokens, at, WordClass.CueBeforeSubject);
        bool hasName = length > 0 && at + length < sentence.End && tokens[at + length].IsCapitalised;
        return hasName ? ReportForm.CueThenSubject : null;
    }
}
