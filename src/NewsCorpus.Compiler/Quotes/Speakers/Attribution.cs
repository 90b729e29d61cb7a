using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Who a quote is by, as a rule found it.</summary>
/// <param name="SpeakerSpan">The words that say who.</param>
/// <param name="CueSpan">The reporting word, where there is one.</param>
/// <param name="NamedBy">The words that name the speaker, which a pronoun does not; null where nobody is meant.</param>
internal readonly record struct Attribution(int? Speaker, CharSpan SpeakerSpan, CharSpan? CueSpan, CharSpan? NamedBy)
{
    /// <summary>The subject of a cue; a pronoun means the speaker in force.</summary>
    public static Attribution By(Subject subject, CharSpan cue, SpeakersInForce inForce) => subject.IsPronoun
        ? ByStandIn(subject.Span, cue, inForce)
        : new Attribution(subject.Entity, subject.Span, cue, subject.Span);

    /// <summary>By the speaker in force, for whom a pronoun or a clitic stands.</summary>
    public static Attribution ByStandIn(CharSpan standIn, CharSpan cue, SpeakersInForce inForce)
    {
        Speech? meant = inForce.MeantAt(standIn.Start);
        return new Attribution(meant?.Entity, standIn, cue, meant?.Words);
    }

    /// <summary>By somebody whom no words beside the quote name.</summary>
    public static Attribution By(Speech speech) => new(speech.Entity, speech.Words, CueSpan: null, speech.Words);
}
