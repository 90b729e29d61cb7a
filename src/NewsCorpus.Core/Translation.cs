namespace NewsCorpus;

/// <summary>
/// That a text is a translation. A quote in a translated text is nobody's exact words: show this wherever quotes are shown.
/// </summary>
/// <param name="From">The language it was translated from, as a language tag ("en").</param>
/// <param name="IsMachine">Whether a machine translated it.</param>
public readonly record struct Translation(string From, bool IsMachine);
