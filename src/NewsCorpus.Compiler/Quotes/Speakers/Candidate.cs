using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Words that could name a speaker: a mention of an entity, or capitalised words that nobody is known by. The
/// latter matter as much: a stranger's words must not go to the next name that happens to be known.
/// </summary>
/// <param name="Span">The words that name the speaker, without titles before them.</param>
/// <param name="First">The token with which the noun phrase begins, titles and roles included.</param>
/// <param name="End">The token behind the phrase.</param>
/// <param name="Entity">The entity, catalogued or recognised, or null.</param>
internal readonly record struct Candidate(CharSpan Span, int First, int End, int? Entity, EntityKind? Kind)
{
    public bool IsPerson => Kind == EntityKind.Person;
}
