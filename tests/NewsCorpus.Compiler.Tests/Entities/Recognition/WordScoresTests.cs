using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities.Recognition;

/// <summary>What is summed up once for each word is what all features of a token give.</summary>
public sealed class WordScoresTests
{
    private const string English = "Rina Wijaya met ex-Mayor B. Santoso of PT Angin, 62, in Rain City: “We – all of Us – agreed.”";
    private const string Indonesian = "Wali Kota Hujan Budi Santoso (62) bertemu Rina von Rahman dan COVID19 di SEMARANG, Senin (1/2).";

    [Theory]
    [InlineData("en", English)]
    [InlineData("id", Indonesian)]
    public void Add_PartsOfAToken_AreAllItsFeatures(string language, string text)
    {
        NameModel model = NameModel.For(language)!;
        Passage passage = ArticleSample.Sentences(text, language);
        ReadOnlySpan<Token> tokens = passage.Tokens;
        Sentence sentence = Assert.Single(passage.Sentences);
        var facts = new SentenceFacts(text, model.Lexicon);
        facts.Begin(tokens, sentence);
        facts.FindPhrases(tokens, sentence.First, sentence.End);
        var features = new uint[NameFeatures.Most];
        for (int at = sentence.First; at < sentence.End; at++)
        {
            WeightSum whole = default;
            model.Weights.Add(features.AsSpan(0, NameFeatures.Write(tokens, facts, sentence, at, features)), ref whole);

            Assert.Equal(Scores(whole), Scores(SumOfParts(model, tokens, facts, sentence, at)));
        }
    }

    [Theory]
    [InlineData("Rina", 64)]
    [InlineData("PT", 60)]
    [InlineData(",", 56)]
    public void Write_Token_HasEachFeatureOnce(string token, int expected)
    {
        string text = $"Ia bertemu {token} di sana.";
        NameModel model = NameModel.For("id")!;
        Passage passage = ArticleSample.Sentences(text, "id");
        var facts = new SentenceFacts(text, model.Lexicon);
        facts.Begin(passage.Tokens, passage.Sentences[0]);

        Assert.Equal(expected, NameFeatures.Write(passage.Tokens, facts, passage.Sentences[0], 2, new uint[NameFeatures.Most]));
    }

    private static WeightSum SumOfParts(NameModel model, ReadOnlySpan<Token> tokens, SentenceFacts facts, Sentence sentence, int at)
    {
        var features = new uint[NameFeatures.Most];
        var list = new FeatureWriter(features, default);
        NameFeatures.WriteTogether(tokens, facts, sentence, at, ref list);
        WeightSum sum = default;
        model.Weights.Add(features.AsSpan(0, list.Count), ref sum);
        ScoresAt(model, tokens, facts, at).AddAlone(facts.At(tokens, at).Shape, ref sum);
        ScoresAt(model, tokens, facts, at - 2).AddBefore2(ref sum);
        ScoresAt(model, tokens, facts, at - 1).AddBefore(ref sum);
        ScoresAt(model, tokens, facts, at + 1).AddBehind(ref sum);
        ScoresAt(model, tokens, facts, at + 2).AddBehind2(ref sum);
        return sum;
    }

    private static WordScores ScoresAt(NameModel model, ReadOnlySpan<Token> tokens, SentenceFacts facts, int at) =>
        at < facts.First ? model.BeforeSentence
        : at >= facts.End ? model.BehindSentence
        : WordScores.Of(tokens[at].Word, tokens[at].IsWord, facts.At(tokens, at), model);

    private static int[] Scores(WeightSum sum)
    {
        var scores = new int[NameTags.Count];
        sum.CopyTo(scores);
        return scores;
    }
}
