using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Who a quote is by, as a rule found it.</summary>
/// <param name="SpeakerSpan">The words that name the speaker, where there are any.</param>
/// <param name="CueSpan">The reporting word, where there is one.</param>
internal readonly record struct Attribution(int? Speaker, CharSpan? SpeakerSpan, CharSpan? CueSpan)
{
    /// <summary>The subject of a cue; a pronoun means the speaker in force.</summary>
    public static Attribution By(Subject subject, CharSpan cue, SpeakersInForce inForce) =>
        new(subject.IsPronoun ? inForce.Before(subject.Span.Start) : subject.Entity, subject.Span, cue);
}
