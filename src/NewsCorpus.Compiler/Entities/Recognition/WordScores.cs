using NewsCorpus.Compiler.Languages;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// What a model says of a word wherever it stands: half of all features are of one word alone, and their weights are summed up once for
/// each word and not wherever it stands. Safe to share between threads.
/// </summary>
internal sealed class WordScores
{
    private readonly NameModel _model;
    private readonly string _folded;
    private readonly uint _hash;
    private readonly LexiconEntry _entry;
    private readonly WeightSum _before2;
    private readonly WeightSum _before;
    private readonly WeightSum _behind;
    private readonly WeightSum _behind2;
    private WrittenAs? _lastWritten;

    /// <param name="model">The model that says it.</param>
    /// <param name="folded">The word, empty for a mark or the edge of a sentence.</param>
    /// <param name="hash">The hash of the word or mark, or what stands for the edge of a sentence.</param>
    public WordScores(NameModel model, string folded, uint hash, LexiconEntry entry)
    {
        _model = model;
        _folded = folded;
        _hash = hash;
        _entry = entry;
        _before2 = SumBeside(-2);
        _before = SumBeside(-1);
        _behind = SumBeside(1);
        _behind2 = SumBeside(2);
    }

    /// <summary>What a model says of a word. A word keeps it, since it is seldom asked about by two models.</summary>
    public static WordScores Of(Word word, bool isWord, in WordFacts facts, NameModel model)
    {
        if (word.Scores is WordScores known && known._model == model) return known;
        return word.Scores = new WordScores(model, isWord ? word.Folded : "", facts.Word, facts.Entry);
    }

    /// <summary>What it adds to the scores of the token that it is.</summary>
    public void AddAlone(WordShape shape, ref WeightSum sum)
    {
        WrittenAs? written = Volatile.Read(ref _lastWritten);
        if (written?.Shape != shape) Volatile.Write(ref _lastWritten, written = new WrittenAs(shape, SumAlone(shape)));
        sum.Add(written.Sum);
    }

    /// <summary>What it adds to the scores of the token two behind it.</summary>
    public void AddBefore2(ref WeightSum sum) => sum.Add(_before2);

    /// <summary>What it adds to the scores of the token behind it.</summary>
    public void AddBefore(ref WeightSum sum) => sum.Add(_before);

    /// <summary>What it adds to the scores of the token before it.</summary>
    public void AddBehind(ref WeightSum sum) => sum.Add(_behind);

    /// <summary>What it adds to the scores of the token two before it.</summary>
    public void AddBehind2(ref WeightSum sum) => sum.Add(_behind2);

    private WeightSum SumAlone(WordShape shape)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var list = new FeatureWriter(features, default);
        NameFeatures.WriteAlone(_folded, _hash, _entry, shape, ref list);
        return Sum(features.Slice(0, list.Count));
    }

    private WeightSum SumBeside(int distance)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var list = new FeatureWriter(features, default);
        NameFeatures.WriteBeside(distance, _hash, _entry, ref list);
        return Sum(features.Slice(0, list.Count));
    }

    private WeightSum Sum(ReadOnlySpan<uint> features)
    {
        WeightSum sum = default;
        _model.Weights.Add(features, ref sum);
        return sum;
    }

    // A word is nearly always written in one way.
    private sealed class WrittenAs(WordShape shape, WeightSum sum)
    {
        public WordShape Shape => shape;

        public ref readonly WeightSum Sum => ref _sum;

        private readonly WeightSum _sum = sum;
    }
}
