namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>One way in which news says who a quote is by.</summary>
/// <param name="Name">The name in the record; docs/attribution.md describes each.</param>
/// <param name="ConfidencePerMille">How often the rule names the right words, measured on annotated news (see the same page); 0 where it was not.</param>
/// <param name="Find">Answers null where the rule does not apply.</param>
internal sealed record AttributionRule(string Name, int ConfidencePerMille, Func<QuoteContext, Attribution?> Find);
