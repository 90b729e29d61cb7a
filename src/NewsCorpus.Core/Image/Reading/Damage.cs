namespace NewsCorpus.Image;

/// <summary>What a reader throws when bytes cannot be those of an image.</summary>
internal static class Damage
{
    public static InvalidCorpusException Found(string fault) => new($"The corpus is damaged: {fault}.");

    public static InvalidCorpusException NewerFormat(int format) => new(
        $"The corpus has format {format}, and this version of NewsCorpus.Core reads formats up to {ImageFormat.Version}: update it.");

    public static InvalidCorpusException InFile(string name, string fault) => new($"{name} is damaged: {fault}. Build or copy it again.");

    public static InvalidCorpusException NewerFile(string name, long format) => new(
        $"{name} is an image file of format {format}, and this version of NewsCorpus.Core reads formats up to {ImageFile.Version}: " +
        "update it.");
}
