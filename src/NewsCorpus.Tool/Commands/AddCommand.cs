extern alias compiler;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Formatting;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Tool.Authoring;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus add: lists further articles in an INDEX.md.</summary>
internal static class AddCommand
{
    public static Command Create(ToolContext tool)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The texts to list. They lie in the folder of the index or below it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var index = new Option<string>("--index")
        {
            Description = "The index to write to. Usually INDEX.md or seeds/INDEX.md, whichever is there.",
            HelpName = "INDEX.md",
        };
        var source = new Option<string>("--source")
        {
            Description = "The id of their source. Needed where the index has several.",
            HelpName = "ID",
        };
        var command = new Command("add", "List texts in an INDEX.md: headline, id, source, date, language and hash.")
        {
            files, index, source,
        };
        command.SetAction(result => Answer(
            tool,
            result,
            IndexFile.Locate(result.GetValue(index), result.GetValue(tool.CorpusOption)),
            result.GetValue(files) ?? [],
            result.GetValue(source)));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus add pier.txt ferry.txt
              newscorpus add --index seeds/INDEX.md --source harbour seeds/2025/*.txt

            Each is written behind the last article, in the order given, and nothing else of
            the index is touched. Date and language are guessed from the text, and every
            guess is said. A text that is listed already is left as it is. JSON: an array of
            {"path", "added", "id", "headline", "date", "language", "toDo"}.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string path, string[] files, string? sourceId)
    {
        string text = IndexFile.Read(path);
        IndexModel index = CorpusCompiler.ReadIndex(path, text, allowedLicenses: null);
        string? source = ChooseSource(index, path, sourceId);
        var drafter = new ArticleDrafter(index, source);
        HashSet<string> listed = new(index.Articles.Select(static item => item.Path).Concat(index.Places.UnusableArticles), StringComparer.Ordinal);
        List<(string Path, NewArticle? Article)> answers = [];
        foreach (string file in files)
        {
            string relative = RelativePath(path, file);
            answers.Add((relative, listed.Add(relative) ? drafter.Draft(relative, FileText.Read(file)) : null));
        }

        NewArticle[] added = [.. answers.Select(static answer => answer.Article).OfType<NewArticle>()];
        if (added.Length > 0)
        {
            FormattedIndex changed = ArticleInserter.Insert(path, text, [.. added.SelectMany(ArticleBullet.Write)]);
            IndexFile.Write(path, IndexFile.Require(path, changed));
        }

        if (tool.WantsJson(result)) JsonAnswer.WriteArray(tool.Output.Out, answers, Write);
        else Show(tool.Output, path, answers, added.Length);
        return ExitCode.Answered;
    }

    private static string? ChooseSource(IndexModel index, string path, string? wanted)
    {
        string[] ids = [.. index.Sources.Select(static source => source.Id)];
        if (wanted is null)
        {
            return ids.Length <= 1
                ? ids.FirstOrDefault()
                : throw new BadInputException($"'{path}' has several sources; say which with --source: {string.Join(", ", ids)}");
        }

        string id = wanted.TrimStart('@');
        return ids.Contains(id, StringComparer.Ordinal)
            ? id
            : throw new BadInputException($"'{path}' has no source '{id}'{DidYouMean.Hint(id, ids)}");
    }

    private static string RelativePath(string indexPath, string file)
    {
        if (!File.Exists(file)) throw new BadInputException(Directory.Exists(file) ? $"'{file}' is a folder" : $"there is no file '{file}'");
        string folder = Path.GetDirectoryName(Path.GetFullPath(indexPath))!;
        string relative = Path.GetRelativePath(folder, Path.GetFullPath(file)).Replace('\\', '/');
        if (relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            throw new BadInputException($"'{file}' lies outside of the folder of '{indexPath}'; an index lists what is in its folder or below, so move it there");
        if (string.Equals(relative, Path.GetFileName(indexPath), StringComparison.Ordinal))
            throw new BadInputException($"'{file}' is the index itself");
        return ArticleBullet.CanLink(relative) ? relative : throw new BadInputException($"'{file}' has a name that no link can lead to; rename it");
    }

    private static void Show(ToolOutput output, string path, List<(string Path, NewArticle? Article)> answers, int added)
    {
        foreach ((string file, NewArticle? article) in answers)
            output.Out.WriteLine(Printable.Line(article is null ? $"{file}: is listed already" : $"{file}: added as `{article.Id}`; {Guesses(article)}"));
        foreach ((string file, NewArticle? article) in answers)
        {
            foreach (string toDo in article?.ToDo ?? []) output.Out.WriteLine(Printable.Line($"to do in {file}: {toDo}"));
        }

        string count = Tables.Count(added, "article");
        output.Out.WriteLine(Printable.Line(added == 0 ? $"{path}: nothing to add" : $"{path}: {count} added; now run '{CommandLine.Name} check {path}'"));
    }

    private static string Guesses(NewArticle article)
    {
        string date = article.Date is null ? "no date found" : $"date {Day(article)} guessed from '{article.DateWords}'";
        string language = article switch
        {
            { Language: null } => "language not clear, so left to what it inherits",
            { StatesLanguage: true } => $"language {article.Language} guessed and written",
            _ => $"language {article.Language} guessed, which it inherits",
        };
        return $"{date}; {language}";
    }

    private static string? Day(NewArticle article) => article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter writer, (string Path, NewArticle? Article) answer)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, answer.Path);
        writer.WriteBoolean("added"u8, answer.Article is not null);
        if (answer.Article is { } article)
        {
            writer.WriteString("id"u8, article.Id);
            writer.WriteString("headline"u8, article.Headline);
            writer.WriteString("date"u8, Day(article));
            writer.WriteString("language"u8, article.Language);
            writer.WriteStartArray("toDo"u8);
            foreach (string toDo in article.ToDo) writer.WriteStringValue(toDo);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
