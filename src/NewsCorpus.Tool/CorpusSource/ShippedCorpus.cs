namespace NewsCorpus.Tool.CorpusSource;

/// <summary>The corpus that comes with the tool: the seeds.</summary>
internal static class ShippedCorpus
{
    public static Corpus Corpus => News.Corpus;
}
