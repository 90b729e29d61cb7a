namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// What a model knows of a word by itself, wherever it stands: its lexicon entry, and what it says for each tag of the tokens around
/// it. A word keeps it, so that texts pay for it once.
/// </summary>
internal sealed class WordKnowledge
{
    public const int Places = 5;

    private readonly string _letters;
    private readonly Evidence?[] _evidence = new Evidence?[Places];

    /// <param name="letters">The folded word; empty for the edge of a sentence.</param>
    public WordKnowledge(NameModel model, uint hash, string letters)
    {
        _letters = letters;
        Model = model;
        Hash = hash;
        Entry = letters.Length == 0 ? default : model.Lexicon.Find(hash);
    }

    public NameModel Model { get; }

    public uint Hash { get; }

    public LexiconEntry Entry { get; }

    /// <summary>What the word says for the tags of a token that it stands so to. Threads that ask at once get the same.</summary>
    public FeatureSums At(WordPlace place) => (_evidence[(int)place] ??= new Evidence(Read(place))).Sums;

    private FeatureSums Read(WordPlace place)
    {
        Span<uint> features = stackalloc uint[NameFeatures.MostOfWord];
        return Model.Weights.Sum(features.Slice(0, NameFeatures.WriteWord(Hash, Entry, _letters.AsSpan(), place, features)));
    }

    // An object, so that one thread never sees what another has written in part.
    private sealed class Evidence(FeatureSums sums)
    {
        public readonly FeatureSums Sums = sums;
    }
}
