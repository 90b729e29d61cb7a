using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Finds the names in one sentence after the other of an article. It keeps its room between them, so it serves one thread.</summary>
internal sealed class NameTagger(string text, NameModel model)
{
    private readonly SentenceFacts _facts = new(text, model.Lexicon);
    private readonly uint[] _features = new uint[NameFeatures.Most];
    private int[] _scores = [];
    private byte[] _links = [];
    private NameTag[] _tags = [];

    /// <summary>Adds the names of a sentence to a list.</summary>
    public void Tag(Passage passage, Sentence sentence, List<RecognisedName> names)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        _facts.Begin(tokens, sentence);
        int from = sentence.First;
        while (true)
        {
            Sentence run = NameRuns.Next(tokens, _facts, from);
            if (run.First == run.End) return;
            Tag(tokens, run);
            AddNames(passage.Number, run, names);
            from = run.End;
        }
    }

    private void Tag(ReadOnlySpan<Token> tokens, Sentence run)
    {
        int length = run.End - run.First;
        if (_tags.Length < length)
        {
            _tags = new NameTag[2 * length];
            _scores = new int[_tags.Length * NameTags.Count];
            _links = new byte[_scores.Length];
        }

        _facts.FindPhrases(tokens, run.First, run.End);
        for (int i = 0; i < length; i++)
        {
            WeightSum sum = Score(tokens, run, run.First + i);
            sum.CopyTo(_scores.AsSpan(i * NameTags.Count));
        }

        NameDecoder.Decode(_scores, model.Pairs, _links, _tags.AsSpan(0, length));
    }

    private WeightSum Score(ReadOnlySpan<Token> tokens, Sentence run, int at)
    {
        var list = new FeatureWriter(_features, default);
        NameFeatures.WriteTogether(tokens, _facts, run, at, ref list);
        WeightSum sum = default;
        model.Weights.Add(_features.AsSpan(0, list.Count), ref sum);
        ScoresAt(tokens, at).AddAlone(_facts.At(tokens, at).Shape, ref sum);
        ScoresAt(tokens, at - 2).AddBefore2(ref sum);
        ScoresAt(tokens, at - 1).AddBefore(ref sum);
        ScoresAt(tokens, at + 1).AddBehind(ref sum);
        ScoresAt(tokens, at + 2).AddBehind2(ref sum);
        return sum;
    }

    private WordScores ScoresAt(ReadOnlySpan<Token> tokens, int at)
    {
        if (at < _facts.First) return model.BeforeSentence;
        if (at >= _facts.End) return model.BehindSentence;
        return WordScores.Of(tokens[at].Word, tokens[at].IsWord, _facts.At(tokens, at), model);
    }

    private void AddNames(int passage, Sentence run, List<RecognisedName> names)
    {
        for (int first = run.First; first < run.End; first++)
        {
            NameTag tag = _tags[first - run.First];
            if (!NameTags.IsFirst(tag)) continue;
            int end = first + 1;
            while (end < run.End && _tags[end - run.First] == tag + 1) end++;
            names.Add(new RecognisedName(passage, first, end, NameTags.KindOf(tag)));
        }
    }
}
