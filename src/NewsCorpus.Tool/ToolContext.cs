using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool;

/// <summary>What all commands share: where they write, the two options that each has, and how an answer goes out.</summary>
internal sealed class ToolContext(ToolOutput output, Stream input)
{
    public ToolOutput Output => output;

    /// <summary>Standard input, of which only a command that says so reads.</summary>
    public Stream Input => input;

    public Option<string> CorpusOption { get; } = new("--corpus")
    {
        Description = "Ask another corpus: the path of its INDEX.md, whose articles are read from that folder, or of an image file.",
        HelpName = "INDEX.md",
        Recursive = true,
    };

    public Option<bool> JsonOption { get; } = new("--json")
    {
        Description = "Print one JSON document and nothing else.",
        // Else the parser would take a word "true" or "false" behind it for its value.
        Arity = ArgumentArity.Zero,
        Recursive = true,
    };

    /// <summary>What the help of a command says at its end.</summary>
    public Dictionary<Command, string> HelpNotes { get; } = [];

    public bool WantsJson(ParseResult result) => result.GetResult(JsonOption) is { Implicit: false };

    /// <exception cref="BadInputException">The corpus cannot be read.</exception>
    public Corpus OpenCorpus(ParseResult result) =>
        result.GetValue(CorpusOption) is { } path ? Open(path) : ShippedCorpus.Corpus;

    /// <summary>Opens an image file, or compiles an INDEX.md.</summary>
    /// <exception cref="BadInputException">The corpus cannot be read.</exception>
    public Corpus Open(string path)
    {
        using ProgressLine progress = output.StartProgress();
        return CorpusReader.Read(path, progress);
    }

    /// <summary>Answers with records: as an array in JSON, else as the command shows them.</summary>
    /// <param name="nothing">What is said where there are none.</param>
    public int Answer<T>(
        ParseResult result,
        IReadOnlyCollection<T> records,
        JsonTypeInfo<T> type,
        Action<IReadOnlyCollection<T>> show,
        string nothing)
    {
        if (WantsJson(result)) JsonAnswer.WriteArray(output.Out, records, type);
        else if (records.Count > 0) show(records);
        return records.Count > 0 ? ExitCode.Answered : output.FoundNothing(nothing);
    }
}
