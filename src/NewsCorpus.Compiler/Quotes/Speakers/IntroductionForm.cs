namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>How the reporter's words lead to a quote.</summary>
internal enum IntroductionForm
{
    /// <summary>By no sign of it: "Rina told traders “…”".</summary>
    None,

    /// <summary>Rina said: “…”.</summary>
    Colon,

    /// <summary>Rina said “…”. Rina said, “…”.</summary>
    Cue,

    /// <summary>By a comma that something else precedes: "Rina told the traders, “…”".</summary>
    Comma,

    /// <summary>As a part of their own clause: "Rina said that “…”", "as “…”", "a “…”".</summary>
    Embedded,
}
