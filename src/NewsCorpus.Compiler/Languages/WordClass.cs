namespace NewsCorpus.Compiler.Languages;

/// <summary>What a word or phrase of a language can be. Each class is a list in the language's folder, named in <see cref="WordLists"/>.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>Reporting verbs that follow their subject: "X mengatakan", "X said".</summary>
    CueAfterSubject = 1L << 0,

    /// <summary>Reporting words that precede their subject, right after a quote: "…, kata X", "…, said X".</summary>
    CueBeforeSubject = 1L << 1,

    /// <summary>Verbs that give something a name: "menyebutnya “…”", "called it “…”".</summary>
    Naming = 1L << 2,

    /// <summary>Prepositions of attribution: "menurut X", "according to X".</summary>
    Source = 1L << 3,

    /// <summary>What stands before a person's name and belongs to it.</summary>
    Honorific = 1L << 4,

    /// <summary>Subject pronouns for one person.</summary>
    Pronoun = 1L << 5,

    /// <summary>Words that open a clause about what precedes them: "yang", "who".</summary>
    Subordinator = 1L << 6,

    /// <summary>Words that join clauses or phrases.</summary>
    Conjunction = 1L << 7,

    Preposition = 1L << 8,

    /// <summary>Words between a subject and its verb: "juga", "telah", "has", "also".</summary>
    Auxiliary = 1L << 9,

    /// <summary>Things that speak for somebody: "pernyataan", "spokesman".</summary>
    Statement = 1L << 10,

    /// <summary>Nouns of office that stand before a name: "presiden", "minister".</summary>
    Title = 1L << 11,

    /// <summary>Small words within a name: "von", "bin".</summary>
    NameParticle = 1L << 12,

    /// <summary>Weekdays, months and feasts, which are capitalised and no names.</summary>
    Calendar = 1L << 13,

    /// <summary>Words too common to be a name, also where a sentence capitalises them.</summary>
    Common = 1L << 14,

    /// <summary>Abbreviations whose full stop ends no sentence, written here without it.</summary>
    Abbreviation = 1L << 15,

    /// <summary>Words that announce a term or a title in marks: "disebut “…”", "the film “…”".</summary>
    Labelling = 1L << 16,

    /// <summary>Beginnings of lines that lead to other articles.</summary>
    Related = 1L << 17,

    /// <summary>Endings of a word that stand for a person: "-nya".</summary>
    Clitic = 1L << 18,

    /// <summary>Introduces what was said: "bahwa", "that".</summary>
    Complementizer = 1L << 19,

    /// <summary>
    /// Endings that make the name before them an owner: "'s". Where a language has them, a common noun before a name does not own it.
    /// </summary>
    Possessive = 1L << 20,

    /// <summary>Words that turn the verb behind them into its passive: "is said to".</summary>
    Passive = 1L << 21,

    /// <summary>People of somebody, named after whom they belong to: "istri Rina" is not Rina.</summary>
    Relation = 1L << 22,

    /// <summary>What a text can go by that is nobody: "menurut rencana", "according to plan".</summary>
    Impersonal = 1L << 23,

    /// <summary>Prepositions that name the agent of a passive: "digambarkan oleh X", "described by X".</summary>
    Agent = 1L << 24,

    /// <summary>Words that open a noun phrase: "the", "his".</summary>
    Determiner = 1L << 25,

    /// <summary>Finite verbs that are no reporting words, by which a clause and its subject are told.</summary>
    Verb = 1L << 26,

    /// <summary>Reporting verbs without a subject of their own: "X left, saying".</summary>
    Participle = 1L << 27,

    /// <summary>Nouns for what somebody says: "X's claim that".</summary>
    Utterance = 1L << 28,

    /// <summary>Common nouns for those who can speak: "critics", "the campaign".</summary>
    Human = 1L << 29,

    /// <summary>What stands before a verb without a subject of its own: "to".</summary>
    Infinitive = 1L << 30,

    /// <summary>Prepositions before what somebody is taken to task for: "X attacked Y for saying".</summary>
    Grounds = 1L << 31,

    /// <summary>Pronouns that own what follows: "her claim".</summary>
    OwnerPronoun = 1L << 32,

    /// <summary>Finite verbs whose subject need not be who is quoted: "X visited the “golden gate”".</summary>
    Deed = 1L << 33,

    /// <summary>Subject pronouns for an organisation or a thing: "it".</summary>
    ThingPronoun = 1L << 34,

    /// <summary>Conjunctions of time and cause, whose clause is about the subject of the one before: "saat", "because".</summary>
    Circumstance = 1L << 35,

    /// <summary>What shows a man: pronouns, forms of address, nouns, given names.</summary>
    Masculine = 1L << 36,

    /// <summary>What shows a woman.</summary>
    Feminine = 1L << 37,

    /// <summary>Nouns with a clitic that means their owner: "pasukannya".</summary>
    Owned = 1L << 38,

    /// <summary>Those of them that an organisation owns: "anggotanya".</summary>
    Members = 1L << 39,

    /// <summary>Passives of reporting verbs, with their agent right behind them: "disampaikan Rina".</summary>
    PassiveCue = 1L << 40,

    /// <summary>Common nouns that are written with a capital. Where a language has them, a capital by itself makes no name.</summary>
    Noun = 1L << 41,

    /// <summary>Reporting verbs that precede their subject where something else begins the sentence: "gestern sagte X".</summary>
    CueInverted = 1L << 42,

    /// <summary>Those to whom something is told: "sagte der Zeitung X".</summary>
    Addressee = 1L << 43,

    /// <summary>Words of attribution behind whom they name: "X zufolge".</summary>
    Postposition = 1L << 44,

    /// <summary>What a place or an organisation is, beside its name: "kota", "inc".</summary>
    KindNoun = 1L << 45,
}
