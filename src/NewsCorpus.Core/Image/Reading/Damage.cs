namespace NewsCorpus.Image;

/// <summary>What a reader throws when bytes cannot be those of an image.</summary>
internal static class Damage
{
    public static InvalidCorpusException Found(string fault) => new($"The corpus is damaged: {fault}.");

    public static InvalidCorpusException NewerFormat(int format) => new(
        $"The corpus has format {format}, and this version of NewsCorpus.Core reads formats up to {ImageFormat.Version}: update it.");
}
