using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Pins;

/// <summary>The pins of one article, with what they are about in its text, and what is wrong with them.</summary>
internal sealed class ArticlePins
{
    private readonly List<PinFault> _faults = [];

    public ArticlePins(string text, EquatableArray<PinFacts> pins, Catalogue catalogue)
    {
        // Nearly no article has any: then its text is not even looked at.
        AnchorText? anchors = pins.Count == 0 ? null : new AnchorText(text);
        Mentions = new MentionPins(anchors, pins, catalogue, _faults);
        Quotes = new QuotePins(anchors, pins, catalogue, _faults);
    }

    public MentionPins Mentions { get; }

    public QuotePins Quotes { get; }

    /// <summary>What was found wrong so far, in the order of the pins.</summary>
    public EquatableArray<PinFault> Faults => _faults.OrderBy(static fault => fault.Pin).ToEquatableArray();
}
