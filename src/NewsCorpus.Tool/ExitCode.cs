namespace NewsCorpus.Tool;

/// <summary>What the tool tells the one who started it.</summary>
internal static class ExitCode
{
    public const int Answered = 0;

    /// <summary>The question was understood and nothing answers it; or a check found an error.</summary>
    public const int NothingFound = 1;

    /// <summary>Two corpora are not the same.</summary>
    public const int Different = 1;

    /// <summary>The command line, a file or a query cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>Some of the lines that were to be annotated could not be; the others were.</summary>
    public const int SomeLinesFailed = 3;

    /// <summary>What a shell reports of a program that Ctrl-C has ended.</summary>
    public const int Interrupted = 130;
}
