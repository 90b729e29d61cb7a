using System.CommandLine;
using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Training.Data;
using NewsCorpus.Training.Lexicons;

namespace NewsCorpus.Training;

/// <summary>Trains the models of all languages; with --evaluate, measures how they do on sets that are left out, and writes nothing.</summary>
internal sealed class TrainingCommand : RootCommand
{
    private readonly Option<string> _data = new("--data") { Description = "The folder with the annotated sets.", Required = true };
    private readonly Option<string> _packages = new("--packages") { Description = "The folder with the npm packages (.tgz).", Required = true };
    private readonly Option<string> _output = new("--output")
    {
        Description = "Where the languages' folders are.",
        DefaultValueFactory = static _ => Path.Combine("src", "NewsCorpus.Compiler", "Languages"),
    };

    private readonly Option<bool> _evaluate = new("--evaluate") { Description = "Leave each set out once, and print how it is recognised." };
    private readonly Option<string?> _language = new("--language") { Description = "Only this language." };

    public TrainingCommand()
        : base("Learns to recognise names.")
    {
        Options.Add(_data);
        Options.Add(_packages);
        Options.Add(_output);
        Options.Add(_evaluate);
        Options.Add(_language);
        SetAction(Run);
    }

    private void Run(ParseResult options)
    {
        string data = options.GetRequiredValue(_data), output = options.GetRequiredValue(_output);
        var trainer = new ModelTrainer(new LexiconSources(options.GetRequiredValue(_packages)), Console.Out);
        foreach (LanguageRecipe recipe in LanguageRecipe.All)
        {
            if (options.GetValue(_language) is string language && language != recipe.Language) continue;
            if (options.GetValue(_evaluate)) Evaluate(recipe, data, trainer);
            else File.WriteAllBytes(Path.Combine(output, recipe.Language, NameModel.FileName), trainer.Train(recipe, Read(data, recipe.Sets)));
        }
    }

    private static void Evaluate(LanguageRecipe recipe, string data, ModelTrainer trainer)
    {
        foreach (string set in recipe.Sets)
        {
            var model = NameModel.Read(trainer.Train(recipe, Read(data, recipe.Sets.Where(other => other != set))));
            Dictionary<EntityKind, Scores> scores = Evaluation.Score(model, LanguagePack.For(recipe.Language), AnnotatedSets.Read(data, set));
            string kinds = string.Join(", ", scores.Select(static kind => $"{kind.Key} {kind.Value}"));
            Console.WriteLine($"{set}: {Evaluation.Sum(scores)} ({kinds})");
        }
    }

    private static List<AnnotatedText> Read(string data, IEnumerable<string> sets) => [.. sets.SelectMany(set => AnnotatedSets.Read(data, set))];
}
