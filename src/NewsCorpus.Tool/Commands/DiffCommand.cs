using System.CommandLine;
using NewsCorpus.Tool.Diff;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus diff: in what two corpora differ.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolContext tool)
    {
        var old = new Argument<string>("OLD") { Description = "The corpus as it was: an INDEX.md or an image file." };
        var @new = new Argument<string>("NEW") { Description = "The corpus as it is: an INDEX.md or an image file." };
        var command = new Command("diff", "Say which articles, quotes and entities two corpora have differently.") { old, @new };
        command.SetAction(result => Answer(tool, result, result.GetValue(old)!, result.GetValue(@new)!));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus diff yesterday.ncimg seeds/INDEX.md
              newscorpus diff yesterday.ncimg today.ncimg --json

            Articles, sources and entities are the same by their ids, quotes by their words
            within an article. A line says + for added, - for removed, ~ for changed. JSON:
            {"same", "old", "new", "corpus", "sources", "entities", "articles", "quotes"},
            of the last five arrays of {"what", "id", "title", "changes"}; docs/images.md
            describes them. The exit code is 0 where nothing differs, 1 where something
            does.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string oldPath, string newPath)
    {
        if (result.GetValue(tool.CorpusOption) is not null)
            throw new BadInputException("'diff' names both of its corpora: leave --corpus out");
        Corpus old = tool.Open(oldPath), @new = tool.Open(newPath);
        CorpusDifferences differences = CorpusComparison.Compare(old, @new);
        if (tool.WantsJson(result)) JsonAnswer.WriteObject(tool.Output.Out, writer => DifferencesJson.Write(writer, differences, old, @new));
        else DifferencesText.Write(differences, old.Mentions.Count, @new.Mentions.Count, tool.Output.Out);
        return differences.IsEmpty ? ExitCode.Answered : ExitCode.Different;
    }
}
