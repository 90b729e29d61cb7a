using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Pins;

/// <summary>One place of the text that a pin is about.</summary>
/// <param name="pin">The number of the pin.</param>
/// <param name="entity">Whom or what the words mention; null for nothing.</param>
/// <param name="isChosen">Whether the pin is about this place only.</param>
internal sealed class MentionPlace(CharSpan span, int pin, int? entity, bool isChosen)
{
    public CharSpan Span => span;

    public int Pin => pin;

    public int? Entity => entity;

    public bool IsChosen => isChosen;

    public MentionKind Kind { get; set; }

    /// <summary>Whether a longer name stands around it, of which it is only a part.</summary>
    public bool IsHidden { get; set; }
}
