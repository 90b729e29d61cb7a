namespace NewsCorpus.Core.Tests.Corpora;

internal sealed record TestQuote(TextSpan Span, TextSpan[] Pieces)
{
    public QuoteKind Kind { get; init; } = QuoteKind.Direct;

    public string? Speaker { get; init; }

    public TextSpan? SpeakerSpan { get; init; }

    public TextSpan? CueSpan { get; init; }

    public string Rule { get; init; } = "none";

    public int ConfidencePerMille { get; init; }

    public Origin Origin { get; init; }
}
