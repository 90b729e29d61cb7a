namespace NewsCorpus.Tool;

/// <summary>The three streams that a program is given.</summary>
internal sealed record StandardStreams(Stream Input, Stream Output, Stream Error)
{
    public static StandardStreams OfThisProcess() =>
        new(Console.OpenStandardInput(), new StandardOutput(), Console.OpenStandardError());
}
