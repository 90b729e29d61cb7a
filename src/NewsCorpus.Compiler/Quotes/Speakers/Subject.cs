using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Who a reporting word says it was: words in the text, with an entity where the catalogue knows them.</summary>
/// <param name="IsPronoun">Whether the words stand for somebody named elsewhere.</param>
/// <param name="IsThing">Whether it is known to be no person, so that no pronoun for a person can mean it.</param>
internal readonly record struct Subject(CharSpan Span, int? Entity, bool IsPronoun, bool IsThing = false)
{
    public static Subject Of(Candidate candidate) =>
        new(candidate.Span, candidate.Entity, IsPronoun: false, IsThing: candidate is { Entity: not null, IsPerson: false });

    public static Subject OfPronoun(CharSpan span) => new(span, Entity: null, IsPronoun: true);
}
