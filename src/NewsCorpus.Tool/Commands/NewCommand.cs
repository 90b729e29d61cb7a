using System.CommandLine;
using NewsCorpus.Tool.Authoring;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus new: a small corpus to start from.</summary>
internal static class NewCommand
{
    public static Command Create(ToolContext tool)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the corpus. It is made where it does not exist." };
        var command = new Command("new", "Make a starter corpus: an INDEX.md that explains itself, and two articles.") { folder };
        command.SetAction(result => Answer(tool, result, result.GetValue(folder)!));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus new seeds
              newscorpus new archive && newscorpus check archive/INDEX.md

            Nothing is overwritten: where one of its files is there already, none is made.
            The articles are invented, one in Indonesian, one in English, under CC0-1.0.
            JSON: an array of the files that were made.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string folder)
    {
        if (result.GetValue(tool.CorpusOption) is not null)
            throw new BadInputException("'new' makes a corpus and asks none: leave --corpus out");
        if (folder.Length == 0) throw new BadInputException("the name of a folder is needed, not nothing");
        if (File.Exists(folder)) throw new BadInputException($"'{folder}' is a file, not a folder");
        string[] paths = [.. StarterCorpus.Files.Select(file => Path.Combine(folder, file))];
        if (Array.Find(paths, Path.Exists) is { } existing)
            throw new BadInputException($"'{existing}' is there already, and nothing is overwritten; choose another folder");
        FileText.TryWrite(folder, static folder => Directory.CreateDirectory(folder));
        foreach ((string path, string file) in paths.Zip(StarterCorpus.Files))
            AtomicFile.Write(path, stream => stream.Write(StarterCorpus.Read(file)));
        if (tool.WantsJson(result)) JsonAnswer.WriteArray(tool.Output.Out, paths, static (writer, path) => writer.WriteStringValue(path));
        else Show(tool.Output.Out, paths);
        return ExitCode.Answered;
    }

    private static void Show(TextWriter output, string[] paths)
    {
        output.WriteLine(Printable.Line($"made {string.Join(", ", paths)}"));
        output.WriteLine(Printable.Line($"Open {paths[0]} in an editor: its comments say what each part is for."));
        output.WriteLine(Printable.Line($"List texts of your own with '{CommandLine.Name} add --index {paths[0]} FILE',"));
        output.WriteLine(Printable.Line($"then see whether all is well with '{CommandLine.Name} check {paths[0]}'."));
    }
}
