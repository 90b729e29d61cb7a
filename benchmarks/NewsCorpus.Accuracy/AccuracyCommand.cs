using System.CommandLine;
using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Reports;
using Spectre.Console;

namespace NewsCorpus.Accuracy;

/// <summary>The command line: which sets, which systems, which reports.</summary>
internal static class AccuracyCommand
{
    private const int Differs = 1, Unusable = 2;

    public static RootCommand Create(TextWriter output, TextWriter error)
    {
        var data = new Argument<string?>("DATA")
        {
            Description = "The folder of the annotated sets: quotes/SET/gold.jsonl with text/, ner/SET/NAME.jsonl, score/ with "
                + "the scorers. Usually shared/data beside the repository.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var peers = new Option<string?>("--peers")
        {
            Description = "A folder of folders, each with the predictions of one other program; peers/run-peers.sh makes it.",
            HelpName = "FOLDER",
        };
        var rules = new Option<bool>("--rules") { Description = "Show for each rule of attribution how often it is right." };
        var errors = new Option<string?>("--errors")
        {
            Description = "List the errors of a rule, of quotes that were missed, of entities, or all.",
            HelpName = "RULE|missed|entities|all",
        };
        var compare = new Option<bool>("--compare")
        {
            Description = "Score the same predictions with the scorers in Python, too, and show both. Exit code 1: they differ.",
        };
        var predictions = new Option<string?>("--predictions")
        {
            Description = "Write what the extractor finds, in the format of the scorers.",
            HelpName = "FOLDER",
        };
        var write = new Option<string?>("--write")
        {
            Description = "Put the tables into a page: docs/accuracy.md.",
            HelpName = "PAGE",
        };
        var command = new RootCommand("How well quotes, speakers and entities are found, on news that others annotated.")
        {
            data, peers, rules, errors, compare, predictions, write,
        };
        command.SetAction(result =>
        {
            try
            {
                if (result.GetValue(data) is ['-', ..] slip) throw new UnusableInputException($"unknown option '{slip}'; see --help");
                ISystem[] systems = [new Extractor(), .. PeersIn(result.GetValue(peers))];
                var measured = new Measurement(
                    DataFolder.Read(result.GetValue(data) ?? Repository.PathOf("../shared/data")),
                    SeedGold.Read(Repository.PathOf("tests/NewsCorpus.Tests/seed-gold.json")),
                    systems);
                if (result.GetValue(predictions) is { } target) WritePredictions(measured, systems[0], target);
                return Report(
                    measured,
                    output,
                    result.GetValue(rules),
                    result.GetValue(errors),
                    result.GetValue(compare),
                    result.GetValue(write));
            }
            catch (UnusableInputException problem)
            {
                error.WriteLine($"accuracy: {problem.Message}");
                return Unusable;
            }
        });
        return command;
    }

    private static int Report(Measurement measured, TextWriter output, bool rules, string? errors, bool compare, string? page)
    {
        (string Name, ReportTable Table)[] tables =
        [
            ("quotes", AccuracyTables.Quotes(measured)),
            ("entities", AccuracyTables.Entities(measured)),
            ("links", AccuracyTables.Links(measured)),
            ("seed", AccuracyTables.Seed(measured)),
            ("rules", AccuracyTables.Rules(measured)),
        ];
        if (page is not null) MarkdownPage.Put(page, tables);
        if (errors is not null) ErrorList.Write(measured, errors, output);
        bool isEqual = true;
        if (compare)
        {
            using var scorers = new PythonScorers(measured, output);
            isEqual = scorers.Compare();
        }

        IAnsiConsole console = ScreenReport.Console(output);
        bool asksOneThing = errors is not null || compare || page is not null;
        foreach ((string name, ReportTable table) in tables)
        {
            if (name == "rules" ? rules : !rules && !asksOneThing) ScreenReport.Show(table, console);
        }

        return isEqual ? 0 : Differs;
    }

    private static IEnumerable<PredictionFiles> PeersIn(string? folder)
    {
        if (folder is null) return [];
        if (!Directory.Exists(folder))
            throw new UnusableInputException($"there is no folder '{folder}'; peers/run-peers.sh makes it");
        return Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(static peer => new PredictionFiles(peer));
    }

    private static void WritePredictions(Measurement measured, ISystem system, string folder)
    {
        var files = new PredictionFiles(folder);
        foreach (QuoteSet set in measured.Data.Quotes) PredictionFiles.Write(files.PathOf(set), system.Annotate(set)!);
        foreach (EntitySet set in measured.Data.Entities) PredictionFiles.Write(files.PathOf(set), system.Annotate(set)!);
    }
}
