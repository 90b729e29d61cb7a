namespace NewsCorpus.Compiler.Languages;

/// <summary>The names of the lists in a language's folder. A language need not have them all.</summary>
internal static class WordLists
{
    /// <summary>The list that says of names which others they stand for: "as = amerika serikat".</summary>
    public const string OtherNames = "other-names";

    public static IReadOnlyDictionary<string, WordClass> Classes { get; } = new Dictionary<string, WordClass>(StringComparer.Ordinal)
    {
        ["abbreviations"] = WordClass.Abbreviation,
        ["addressees"] = WordClass.Addressee,
        ["agents"] = WordClass.Agent,
        ["auxiliaries"] = WordClass.Auxiliary,
        ["calendar"] = WordClass.Calendar,
        ["circumstances"] = WordClass.Circumstance,
        ["clitics"] = WordClass.Clitic,
        ["common"] = WordClass.Common,
        ["complementizers"] = WordClass.Complementizer,
        ["conjunctions"] = WordClass.Conjunction,
        ["cues-after-subject"] = WordClass.CueAfterSubject,
        ["cues-around-subject"] = WordClass.CueAfterSubject | WordClass.CueBeforeSubject | WordClass.CueInverted,
        ["cues-before-subject"] = WordClass.CueBeforeSubject,
        ["deeds"] = WordClass.Deed,
        ["determiners"] = WordClass.Determiner,
        ["feminine"] = WordClass.Feminine,
        ["grounds"] = WordClass.Grounds,
        ["honorifics"] = WordClass.Honorific,
        ["humans"] = WordClass.Human,
        ["impersonal"] = WordClass.Impersonal,
        ["infinitives"] = WordClass.Infinitive,
        ["kind-nouns"] = WordClass.KindNoun,
        ["labelling"] = WordClass.Labelling,
        ["masculine"] = WordClass.Masculine,
        ["members"] = WordClass.Members,
        ["name-particles"] = WordClass.NameParticle,
        ["naming"] = WordClass.Naming,
        ["nouns"] = WordClass.Noun,
        ["owned"] = WordClass.Owned,
        ["owner-pronouns"] = WordClass.OwnerPronoun,
        ["participles"] = WordClass.Participle,
        ["passive-cues"] = WordClass.PassiveCue,
        ["passives"] = WordClass.Passive,
        ["possessives"] = WordClass.Possessive,
        ["postpositions"] = WordClass.Postposition,
        ["prepositions"] = WordClass.Preposition,
        ["pronouns"] = WordClass.Pronoun,
        ["related"] = WordClass.Related,
        ["relations"] = WordClass.Relation,
        ["sources"] = WordClass.Source,
        ["statements"] = WordClass.Statement,
        ["subordinators"] = WordClass.Subordinator,
        ["thing-pronouns"] = WordClass.ThingPronoun,
        ["titles"] = WordClass.Title,
        ["utterances"] = WordClass.Utterance,
        ["verbs"] = WordClass.Verb,
    };
}
