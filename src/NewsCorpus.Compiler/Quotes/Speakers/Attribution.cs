using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Who a quote is by, as a rule found it.</summary>
/// <param name="SpeakerSpan">The words that say who.</param>
/// <param name="CueSpan">The reporting word, where there is one.</param>
/// <param name="NamedBy">The words that name the speaker, which a pronoun does not; null where nobody is meant.</param>
/// <param name="IsThing">Whether the speaker is known to be no person.</param>
internal readonly record struct Attribution(int? Speaker, CharSpan SpeakerSpan, CharSpan? CueSpan, CharSpan? NamedBy, bool IsThing)
{
    /// <summary>The subject of a cue; a pronoun means the speaker in force.</summary>
    public static Attribution By(Subject subject, CharSpan? cue, SpeakersInForce inForce) => subject.IsPronoun
        ? ByStandIn(subject.Span, cue, inForce.MeantBy(subject.Span, subject.Gender, subject.IsThing), isPerson: !subject.IsThing)
        : new Attribution(subject.Entity, subject.Span, cue, subject.Span, subject.IsThing);

    /// <summary>By the speaker in force, for whom a pronoun or a clitic stands; a pronoun stands for a person.</summary>
    public static Attribution ByStandIn(CharSpan standIn, CharSpan? cue, Speech? meant, bool isPerson)
    {
        if (isPerson && meant is { IsThing: true }) meant = null;
        CharSpan? named = meant?.Words ?? (isPerson ? standIn : null);
        return new Attribution(meant?.Entity, standIn, cue, named, meant is { IsThing: true });
    }

    /// <summary>By somebody of whom nothing says that they speak.</summary>
    public static Attribution By(Subject subject, SpeakersInForce inForce) => By(subject, cue: null, inForce);

    /// <summary>By somebody whom no words beside the quote name.</summary>
    public static Attribution By(Speech speech) => new(speech.Entity, speech.StandIn ?? speech.Words, CueSpan: null, speech.Words, speech.IsThing);

    /// <summary>The pronoun that means the speaker, if one does; a clitic is a part of its cue.</summary>
    public CharSpan? Pronoun => SpeakerSpan != NamedBy && SpeakerSpan != CueSpan ? SpeakerSpan : null;
}
