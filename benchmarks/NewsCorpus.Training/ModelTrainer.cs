using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Training.Data;
using NewsCorpus.Training.Learning;
using NewsCorpus.Training.Lexicons;

namespace NewsCorpus.Training;

/// <summary>Makes the model of a language from annotated texts.</summary>
internal sealed class ModelTrainer(LexiconSources sources, TextWriter log)
{
    private const int Rounds = 25;

    /// <summary>The bytes of a model's file.</summary>
    public byte[] Train(LanguageRecipe recipe, IReadOnlyList<AnnotatedText> texts)
    {
        (NameLexicon lexicon, int combinationCount, int leftOut) = sources.Draft(recipe, texts).Build(recipe.LexiconRows);
        log.WriteLine($"{recipe.Language}: {lexicon.Rows.Count(static row => row != 0)} words and phrases, {leftOut} found no place");
        var reader = new ExampleReader(lexicon, LanguagePack.For(recipe.Language));
        List<Example> examples = reader.Read(texts.Concat(Copies(recipe, texts)));
        log.WriteLine($"{recipe.Language}: {examples.Count} runs, {reader.Features.Count} features");
        Weights learnt = new RandomField(reader.Features.Count, recipe.Penalty).Learn(examples, Rounds);
        (NameWeights weights, int[] pairs, int weightsLeftOut) = WeightTable.Build(reader.Features, learnt, recipe.WeightRows);
        log.WriteLine($"{recipe.Language}: {weights.Rows.Count(static row => row != 0)} weights, {weightsLeftOut} found no place");
        for (int before = 0; before < NameTags.Count; before++) pairs[before * NameTags.Count] -= recipe.OutsideCost;
        return new NameModel(lexicon, weights, pairs).Write(combinationCount);
    }

    private List<AnnotatedText> Copies(LanguageRecipe recipe, IReadOnlyList<AnnotatedText> texts)
    {
        NameLists lists = sources.ListsOf(recipe, texts);
        List<AnnotatedText> copies = SentenceTemplates.Fill(recipe.Language, lists, recipe.Fillings);
        for (int number = 1; number <= recipe.Renamings; number++) copies.AddRange(texts.Select(new Renaming(lists, (ulong)number).Copy));
        copies.AddRange(texts.Select(Augmentation.Shouted));
        return copies;
    }
}
