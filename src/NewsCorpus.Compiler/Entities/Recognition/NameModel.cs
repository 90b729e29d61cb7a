using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Reflection;
using NewsCorpus.Compiler.Languages;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// What recognition has learnt of a language: its lexicon, the weights of features, the scores of neighbouring tags. A model is the
/// file names.model in the language's folder, written by benchmarks/NewsCorpus.Training; a language without one has none.
/// </summary>
internal sealed class NameModel
{
    public const string FileName = "names.model";

    private const uint Signature = 0x314D434E; // "NCM1"
    private const int PairCount = NameTags.Count * NameTags.Count;

    private static readonly ConcurrentDictionary<string, NameModel?> Models = new(StringComparer.Ordinal);

    public NameModel(NameLexicon lexicon, NameWeights weights, int[] pairs)
    {
        Lexicon = lexicon;
        Weights = weights;
        Pairs = pairs;
        BeforeSentence = new WordKnowledge(this, (uint)WordShape.BeforeSentence, string.Empty);
        BehindSentence = new WordKnowledge(this, (uint)WordShape.BehindSentence, string.Empty);
    }

    public NameLexicon Lexicon { get; }

    public NameWeights Weights { get; }

    /// <summary>The scores of a tag behind another: row before, column behind.</summary>
    public int[] Pairs { get; }

    /// <summary>What the edges of a sentence say for the tokens beside them.</summary>
    public WordKnowledge BeforeSentence { get; }

    public WordKnowledge BehindSentence { get; }

    /// <summary>The model of a language's pack, or null.</summary>
    public static NameModel? For(string language) => Models.GetOrAdd(language, static tag =>
    {
        using Stream? stream = typeof(NameModel).GetTypeInfo().Assembly.GetManifestResourceStream($"{tag}/{FileName}");
        if (stream is null) return null;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray());
    });

    /// <summary>What the model knows of a word. The word keeps it, so it is asked once; two threads that ask at once get the same.</summary>
    public WordKnowledge KnowledgeOf(Word word)
    {
        if (word.Knowledge is WordKnowledge known && ReferenceEquals(known.Model, this)) return known;
        known = new WordKnowledge(this, word.Hash, word.Folded);
        word.Knowledge = known;
        return known;
    }

    /// <exception cref="InvalidDataException">The bytes are not those of a model, or are damaged.</exception>
    public static NameModel Read(byte[] bytes)
    {
        var reader = new Reader(bytes);
        if (reader.Next() != Signature) throw Damaged();
        int combinationCount = reader.Count(NameLexicon.MostCombinations);
        int lexiconRows = reader.PowerOfTwo(NameLexicon.BucketSize);
        int weightRows = reader.PowerOfTwo(NameWeights.BucketSize);
        if (bytes.Length != 4 * (5 + combinationCount + lexiconRows + (2 * weightRows) + PairCount + (NameLexicon.LastCluster + 1) / 4)) throw Damaged();

        var combinations = new LexiconFlags[NameLexicon.MostCombinations];
        for (int i = 0; i < combinationCount; i++) combinations[i] = (LexiconFlags)reader.Next();
        var pairs = new int[PairCount];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (short)reader.Next();
        var groups = new byte[NameLexicon.LastCluster + 1];
        for (int i = 0; i < groups.Length; i += 4) BinaryPrimitives.WriteUInt32LittleEndian(groups.AsSpan(i), reader.Next());
        var lexicon = new uint[lexiconRows];
        for (int i = 0; i < lexicon.Length; i++) lexicon[i] = reader.Next();
        var weights = new ulong[weightRows];
        for (int i = 0; i < weights.Length; i++) weights[i] = reader.Next() | ((ulong)reader.Next() << 32);
        uint sum = reader.Sum;
        if (reader.Next() != sum) throw Damaged();
        return new NameModel(new NameLexicon(lexicon, combinations, groups), new NameWeights(weights), pairs);
    }

    /// <summary>The bytes that <see cref="Read"/> reads.</summary>
    /// <param name="combinationCount">How many combinations of flags the lexicon uses.</param>
    public byte[] Write(int combinationCount)
    {
        List<uint> words = [Signature, (uint)combinationCount, (uint)Lexicon.Rows.Length, (uint)Weights.Rows.Length];
        for (int i = 0; i < combinationCount; i++) words.Add((uint)Lexicon.Combinations[i]);
        foreach (int pair in Pairs) words.Add((uint)pair);
        for (int i = 0; i < Lexicon.Groups.Length; i += 4) words.Add(BinaryPrimitives.ReadUInt32LittleEndian(Lexicon.Groups.AsSpan(i)));
        words.AddRange(Lexicon.Rows);
        foreach (ulong row in Weights.Rows)
        {
            words.Add((uint)row);
            words.Add((uint)(row >> 32));
        }

        uint sum = 0;
        foreach (uint word in words) sum = FeatureHash.Combine(sum, word);
        words.Add(sum);
        var bytes = new byte[4 * words.Count];
        for (int i = 0; i < words.Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), words[i]);
        return bytes;
    }

    private static InvalidDataException Damaged() => new($"A {FileName} is damaged.");

    /// <summary>Reads numbers of four bytes one behind the other, and keeps their checksum.</summary>
    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        public uint Sum { get; private set; }

        public uint Next()
        {
            if (_at + 4 > _bytes.Length) throw Damaged();
            uint word = BinaryPrimitives.ReadUInt32LittleEndian(_bytes.Slice(_at));
            _at += 4;
            Sum = FeatureHash.Combine(Sum, word);
            return word;
        }

        public int Count(int most)
        {
            uint count = Next();
            return count <= (uint)most ? (int)count : throw Damaged();
        }

        public int PowerOfTwo(int least)
        {
            uint count = Next();
            return count >= (uint)least && count <= 1 << 24 && (count & (count - 1)) == 0 ? (int)count : throw Damaged();
        }
    }
}
