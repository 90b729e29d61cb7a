using System.Diagnostics;
using NewsCorpus;
using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Training;
using NewsCorpus.Training.Data;
using NewsCorpus.Training.Lexicons;

string data = args[1], packages = args[2];
var sources = new LexiconSources(packages, int.Parse(Environment.GetEnvironmentVariable("K") ?? "512"));
List<AnnotatedText> Sets(params string[] names) => [.. names.SelectMany(name => AnnotatedSets.Read(data, name))];
if (args[0] == "eval")
{
    var en = LanguageRecipe.All[1];
    var id = LanguageRecipe.All[0];
    (LanguageRecipe, string[], string[])[] splits =
    [
        (id, [id.Sets[0]], [id.Sets[1]]),
        (id, [id.Sets[0], id.Sets[2]], [id.Sets[1]]),
        (id, [id.Sets[0], .. en.Sets], [id.Sets[1]]),
        (en, [en.Sets[0], en.Sets[1], id.Sets[0]], [en.Sets[2]]),
        (en, [en.Sets[0], en.Sets[2], id.Sets[0]], [en.Sets[1]]),
        (en, [en.Sets[1], en.Sets[2], id.Sets[0]], [en.Sets[0]]),
        (en, [en.Sets[0], en.Sets[1]], [en.Sets[2]]),
        (en, [en.Sets[0], en.Sets[2]], [en.Sets[1]]),
        (en, [en.Sets[1], en.Sets[2]], [en.Sets[0]]),
    ];
    foreach (var (recipe, train, test) in splits)
    {
        if (args.Length > 3 && !args[3].Split(',').Contains(Array.FindIndex(splits, x => x.Item2 == train).ToString())) continue;
        var watch = Stopwatch.StartNew();
        var (model, _) = new ModelTrainer(sources, TextWriter.Null).Train(recipe, Sets(train));
        var pack = LanguagePack.For(recipe.Language);
        using var faults = new StreamWriter($"/tmp/ner-scratch/faults-{test[0].Split('/')[1]}.txt");
        var scores = Evaluation.Score(model, pack, Sets(test), faults);
        Console.WriteLine($"{string.Join("+", train.Select(t => t.Split('/')[1]))} -> {test[0].Split('/')[1]}: {Evaluation.Sum(scores)} | {string.Join(" | ", scores.Select(s => $"{s.Key} {s.Value}"))} | shouted {Evaluation.Sum(Evaluation.Score(model, pack, Sets(test).Select(Augmentation.Shouted)))} {watch.Elapsed.TotalSeconds:F0}s");
    }
}
else
{
    foreach (var recipe in LanguageRecipe.All.Where(r => args.Length < 5 || args[4] == r.Language))
    {
        var (model, count) = new ModelTrainer(sources, Console.Out).Train(recipe, Sets(recipe.Language == "id" ? recipe.Sets[..2] : recipe.Sets));
        File.WriteAllBytes(Path.Combine(args[3], recipe.Language, NameModel.FileName), model.Write(count));
    }
}
