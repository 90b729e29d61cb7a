using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Training.Data;
using NewsCorpus.Training.Learning;
using NewsCorpus.Training.Lexicons;

namespace NewsCorpus.Training;

/// <summary>Makes the model of a language from annotated texts.</summary>
internal sealed class ModelTrainer(LexiconSources sources, TextWriter log)
{
    private const int Rounds = 12;

    public (NameModel Model, int CombinationCount) Train(LanguageRecipe recipe, IReadOnlyList<AnnotatedText> texts)
    {
        (NameLexicon lexicon, int combinationCount, int leftOut) = sources.Draft(recipe, texts).Build(recipe.LexiconRows);
        log.WriteLine($"  lexicon: {lexicon.Rows.Count(static row => row != 0)} rows, {leftOut} left out, {combinationCount} combinations");
        var reader = new ExampleReader(lexicon, LanguagePack.For(recipe.Language));
        int copies = int.Parse(Environment.GetEnvironmentVariable("COPIES") ?? "1");
        NameLists lists = sources.Lists(recipe, texts);
        List<AnnotatedText> renamed = SentenceTemplates.Fill(recipe.Language, lists, int.Parse(Environment.GetEnvironmentVariable("TEMPL") ?? "4"));
        for (int i = 0; i < copies; i++)
        {
            var renaming = new Renaming(lists, (ulong)i + 1);
            renamed.AddRange(texts.Select(renaming.Copy));
        }

        string aug = Environment.GetEnvironmentVariable("AUG") ?? "sh";
        List<Example> examples =
        [
            .. reader.Read(texts), .. reader.Read(renamed),
            .. aug.Contains('s') ? reader.Read(texts.Select(Augmentation.Shouted)) : [],
            .. aug.Contains('h') ? reader.Read(texts.Select(Augmentation.Headline)) : [],
        ];
        log.WriteLine($"  {examples.Count} runs, {examples.Sum(static example => example.Tags.Length)} tokens, {reader.Features.Count} features");
        string pen = Environment.GetEnvironmentVariable("PEN") ?? "0.5"; Weights learnt = pen == "0" ? new Perceptron(reader.Features.Count).Learn(examples, Rounds) : new RandomField(reader.Features.Count, double.Parse(pen)).Learn(examples, int.Parse(Environment.GetEnvironmentVariable("ROUNDS") ?? "40"));
        (NameWeights weights, int[] pairs, int weightsLeftOut) = WeightTable.Build(reader.Features, learnt, recipe.WeightRows);
        log.WriteLine($"  weights: {weights.Rows.Count(static row => row != 0)} rows, {weightsLeftOut} left out");
        int outside = int.Parse(Environment.GetEnvironmentVariable("OUT") ?? "0");
        for (int i = 0; i < NameTags.Count; i++) pairs[i * NameTags.Count] -= outside;
        return (new NameModel(lexicon, weights, pairs), combinationCount);
    }
}
