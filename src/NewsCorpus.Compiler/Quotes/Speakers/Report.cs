using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>A place where the text reports that somebody speaks, outside quotation marks.</summary>
/// <param name="Cue">The first token of the reporting word.</param>
/// <param name="Length">How many tokens it has.</param>
internal readonly record struct Report(PassageReading Reading, Sentence Sentence, ReportForm Form, int Cue, int Length, Subject Subject)
{
    /// <summary>Whether the subject is neither a name nor a pronoun.</summary>
    public bool IsNameless => Subject is { Entity: null, IsPronoun: false };

    /// <summary>
    /// Whether somebody without a name comes into force: only as the subject that begins a sentence, because words before a verb that
    /// might report are often no subject at all.
    /// </summary>
    public bool IsPlain =>
        Form == ReportForm.SubjectThenCue && Subject.Span.Start == Reading.Passage.Tokens[Sentence.First].Start;

    /// <summary>Where the reporting word begins in the text.</summary>
    public int Position => Reading.Passage.Tokens[Cue].Start;
}
