using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>A place where the text reports that somebody speaks, outside quotation marks.</summary>
/// <param name="Cue">The first token of the reporting word.</param>
/// <param name="Length">How many tokens it has.</param>
internal readonly record struct Report(PassageReading Reading, Sentence Sentence, ReportForm Form, int Cue, int Length, Subject Subject)
{
    /// <summary>Where the reporting word begins in the text.</summary>
    public int Position => Reading.Passage.Tokens[Cue].Start;
}
