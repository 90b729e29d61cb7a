namespace NewsCorpus.Accuracy.Data;

/// <summary>A mention in the seed. Places count from the start of the paragraph, paragraphs from 1.</summary>
/// <param name="Name">Its end without the honorific, where it has one.</param>
internal sealed record SeedMention(int Paragraph, int Start, int End, string Entity, string Kind, string? Name)
{
    public (int Paragraph, int Start, int End) Place => (Paragraph, Start, End);

    public (int Paragraph, int Start, int End) PlaceOfName => (Paragraph, Name is null ? Start : End - Name.Length, End);
}
