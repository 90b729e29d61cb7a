namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>How a sentence says who speaks.</summary>
internal enum ReportForm
{
    /// <summary>"Rina mengatakan …", "Rina said …".</summary>
    SubjectThenCue,

    /// <summary>"…, kata Rina", "…, said Rina".</summary>
    CueThenSubject,

    /// <summary>"Gestern sagte Rina …": the verb comes second, and its subject behind it.</summary>
    Inverted,

    /// <summary>"Hal senada disampaikan Rina", "The same was said by Rina": a passive with its agent right behind it.</summary>
    PassiveThenAgent,

    /// <summary>"Menurut Rina, …", "According to Rina, …".</summary>
    Source,
}
