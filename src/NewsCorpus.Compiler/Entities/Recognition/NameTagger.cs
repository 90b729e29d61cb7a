using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Finds the names in one sentence after the other of an article. It keeps its room between them, so it serves one thread.</summary>
internal sealed class NameTagger(string text, NameModel model)
{
    private readonly SentenceFacts _facts = new(text, model);
    private readonly uint[] _features = new uint[NameFeatures.MostOfContext];
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

        _facts.FindPhrases(tokens, run);
        for (int i = 0; i < length; i++)
        {
            int at = run.First + i;
            FeatureSums sums = model.Weights.Sum(_features.AsSpan(0, NameFeatures.WriteContext(tokens, _facts, run, at, _features)));
            for (int place = 0; place < WordKnowledge.Places; place++)
                sums += _facts.At(tokens, at + place - (int)WordPlace.Here).Knowledge.At((WordPlace)place);
            sums.CopyTo(_scores.AsSpan(i * NameTags.Count));
        }

        NameDecoder.Decode(_scores, model.Pairs, _links, _tags.AsSpan(0, length));
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
