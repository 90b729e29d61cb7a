using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Reports;

/// <summary>Has the scorers in Python score the same predictions, and holds their words against ours.</summary>
internal sealed class PythonScorers(Measurement measured, TextWriter output) : IDisposable
{
    private readonly string _predictions = Directory.CreateTempSubdirectory("newscorpus-accuracy-").FullName;
    private readonly string _scripts = Path.Combine(measured.Data.Path, "score");
    private int _equal, _different;

    public void Dispose() => Directory.Delete(_predictions, recursive: true);

    /// <returns>Whether all figures are equal.</returns>
    public bool Compare()
    {
        if (!Directory.Exists(_scripts))
            throw new UnusableInputException($"there are no scorers to compare with in '{_scripts}'");
        foreach ((ISystem system, QuoteSet set, string? split, QuoteScore score) in measured.Quotes)
        {
            string path = new PredictionFiles(FolderOf(system)).PathOf(set);
            PredictionFiles.Write(path, system.Annotate(set)!);
            string[] arguments = split is null ? [set.Name, path] : [set.Name, path, "--split", split];
            string what = $"{system.Name}, quotes of {set.Name} {split}";
            Compare(what, ScorerLines.Of(set.Name, split, score), "score_quotes.py", arguments);
        }

        foreach ((ISystem system, EntitySet set, EntityScore score) in measured.Entities)
        {
            string path = new PredictionFiles(FolderOf(system)).PathOf(set);
            PredictionFiles.Write(path, system.Annotate(set)!);
            Compare($"{system.Name}, names of {set.Name}", ScorerLines.Of(score), "score_ner.py", set.Path, path);
        }

        foreach ((ISystem system, LinkSet set, string? kind, LinkScore score) in measured.Links)
        {
            string[] arguments = [set.Path, LinksOf(system, set), .. kind is null ? (string[])[] : ["--kind", kind]];
            Compare($"{system.Name}, links of {set.Name} {kind}", ScorerLines.Of(score), "score_link.py", arguments);
        }

        CompareSeed();
        output.WriteLine($"{_equal} reports are equal, {_different} differ");
        return _different == 0;
    }

    private void CompareSeed()
    {
        string quotes = Path.Combine(_predictions, "seed-quotes.jsonl");
        string mentions = Path.Combine(_predictions, "seed-mentions.json");
        PredictionFiles.Write(quotes, measured.SeedExtraction.Quotes);
        Compare("the quotes of the seed", ScorerLines.Of("seed", null, measured.SeedQuotes), "score_quotes.py", "seed", quotes);
        File.WriteAllText(mentions, ToJson(measured.SeedExtraction.Mentions));
        Compare("the mentions of the seed", ScorerLines.Of(measured.SeedMentions), "score_seed.py", mentions);
    }

    private void Compare(string what, IEnumerable<string> ours, string script, params string[] arguments)
    {
        string[] here = [.. ours];
        // What is indented in the report of the seed are errors, one by one.
        string[] there = [.. Run(script, arguments).Where(line => script != "score_seed.py" || !line.StartsWith(' '))];
        bool isEqual = here.SequenceEqual(there);
        if (isEqual) _equal++;
        else _different++;
        output.WriteLine($"{(isEqual ? "equal" : "DIFFERENT")}: {what}");
        for (int i = 0; i < Math.Max(here.Length, there.Length); i++)
        {
            output.WriteLine($"  C#      {here.ElementAtOrDefault(i)}");
            output.WriteLine($"  Python  {there.ElementAtOrDefault(i)}");
        }
    }

    private string[] Run(string script, string[] arguments)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(_scripts, script), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONUTF8"] = "1";
        bool isSeed = script == "score_seed.py" || arguments[0] == "seed";
        start.Environment["HELDOUT"] = isSeed ? Repository.PathOf("tests/NewsCorpus.Tests") : measured.Data.Path;
        try
        {
            using Process process = Process.Start(start)!;
            string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            return lines;
        }
        catch (Win32Exception)
        {
            throw new UnusableInputException("there is no python3 to run the scorers with");
        }
    }

    private static string ToJson(IEnumerable<SeedMention> mentions) => new JsonObject
    {
        ["mentions"] = new JsonArray([.. mentions.Select(static item => new JsonObject
        {
            ["paragraph"] = item.Paragraph,
            ["start"] = item.Start,
            ["end"] = item.End,
            ["entity"] = item.Entity,
            ["kind"] = item.Kind,
        })]),
    }.ToJsonString();

    private string LinksOf(ISystem system, LinkSet set)
    {
        var files = new PredictionFiles(FolderOf(system));
        return measured.Data.Quotes.Find(quotes => quotes.Name == set.Name) is { } texts
            ? files.PathOf(texts)
            : files.PathOf(measured.Data.Entities.Find(names => names.Folder == set.Name)!);
    }

    private string FolderOf(ISystem system) => Path.Combine(_predictions, system.Name.Replace(' ', '-'));
}
