using NewsCorpus.Compiler.Entities.Pronouns;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Who a reporting word says it was: words in the text, with an entity where they are known.</summary>
/// <param name="IsPronoun">Whether the words stand for somebody named elsewhere.</param>
/// <param name="IsThing">Whether it is known to be no person, so that no pronoun for a person can mean it.</param>
/// <param name="Gender">What a pronoun shows of whom it means.</param>
internal readonly record struct Subject(CharSpan Span, int? Entity, bool IsPronoun, bool IsThing = false, Gender Gender = Gender.Unknown)
{
    public static Subject Of(Candidate candidate) =>
        new(candidate.Span, candidate.Entity, IsPronoun: false, IsThing: candidate is { Entity: not null, IsPerson: false });

    public static Subject OfPronoun(Token word) =>
        new(word.Span, Entity: null, IsPronoun: true, IsThing: word.Is(WordClass.ThingPronoun), Gender: Antecedents.GenderOf(word));
}
