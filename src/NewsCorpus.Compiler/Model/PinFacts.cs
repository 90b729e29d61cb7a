namespace NewsCorpus.Compiler.Model;

/// <summary>
/// A correction of what is found in an article, by its editor. It is anchored in words of the text, which stay where better rules
/// find other things. Words are as <see cref="Pins.AnchorText"/> has them: blanks single, marks of one shape.
/// </summary>
/// <param name="Words">The words it is about.</param>
/// <param name="Around">Words around these, which tell one place from others; or null.</param>
internal abstract record PinFacts(string Words, string? Around);

/// <summary>What the quote that begins with some words is.</summary>
/// <param name="IsQuote">Whether it is one at all.</param>
/// <param name="Speaker">The id of who said it; null where that is nobody whom the catalogue knows, or not what is corrected.</param>
/// <param name="IsByStranger">Whether it was said by nobody whom the catalogue knows.</param>
/// <param name="Kind">What kind of quote it is, where that is corrected.</param>
internal sealed record QuotePinFacts(string Words, string? Around, bool IsQuote, string? Speaker, bool IsByStranger, QuoteKind? Kind)
    : PinFacts(Words, Around)
{
    /// <summary>The last words of the quote, where its editor marks it out; null where it is what the marks in the text make it.</summary>
    public string? LastWords { get; init; }
}

/// <summary>Whom or what some words mention.</summary>
/// <param name="Entity">The id of the entity; null where they mention nothing.</param>
internal sealed record MentionPinFacts(string Words, string? Around, string? Entity) : PinFacts(Words, Around);
