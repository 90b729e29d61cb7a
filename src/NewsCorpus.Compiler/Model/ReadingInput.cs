namespace NewsCorpus.Compiler.Model;

/// <summary>All that the reading of an article depends on, and nothing else that INDEX.md says of it.</summary>
internal sealed record ReadingInput(
    TextFile File, string Headline, string Language, ArticleLayout Layout, bool IsWithdrawn, EquatableArray<PinFacts> Pins)
{
    public ReadingInput(TextFile file, ArticleFacts facts)
        : this(file, facts.Headline, facts.Language, facts.Layout, facts.IsWithdrawn, facts.Pins)
    {
    }
}
