using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// Writes the features of a token: what it is, how it is written, what stands around it. Training and recognition both use this
/// one list; a change to it asks for new models. Features of one word alone are apart, because they are the same wherever it stands.
/// </summary>
internal static class NameFeatures
{
    /// <summary>No token has more features.</summary>
    public const int Most = 96;

    /// <summary>What stands for the word before a sentence.</summary>
    public const uint BeforeSentence = 1;

    /// <summary>What stands for the word behind a sentence.</summary>
    public const uint BehindSentence = 2;

    private const int LongestAffix = 4;
    private const uint FirstPrefix = 57;
    private const uint FirstSuffix = FirstPrefix + LongestAffix;

    /// <summary>Writes all features of a token of a run, in the order of their places, and returns how many they are.</summary>
    public static int Write(ReadOnlySpan<Token> tokens, SentenceFacts facts, Sentence run, int at, Span<uint> features)
    {
        var list = new FeatureWriter(features, stackalloc byte[Most]);
        WriteTogether(tokens, facts, run, at, ref list);
        ref WordFacts here = ref facts.At(tokens, at);
        WriteAlone(tokens[at].IsWord ? tokens[at].Folded : "", here.Word, here.Entry, here.Shape, ref list);
        for (int other = at - 2; other <= at + 2; other++)
        {
            if (other == at) continue;
            Around beside = Beside(tokens, facts, other);
            WriteBeside(other - at, beside.Word, beside.Entry, ref list);
        }

        list.Sort();
        return list.Count;
    }

    /// <summary>Writes the features of a token by itself.</summary>
    /// <param name="folded">The word, empty for a mark.</param>
    public static void WriteAlone(string folded, uint word, LexiconEntry entry, WordShape shape, ref FeatureWriter list)
    {
        list.Add(1, word);
        list.AddPair(10, word, (uint)shape);
        list.Add(11, entry.Cluster);
        list.Add(12, entry.Group);
        list.AddPair(13, entry.Group, (uint)shape);
        list.AddPair(25, entry.Cluster, (uint)shape);
        list.Add(36, entry.Type);
        list.AddPair(37, entry.Type, (uint)shape);
        list.Add(45, FlagsOf(entry));
        list.AddPair(50, FlagsOf(entry), (uint)shape);
        uint prefix = 0, suffix = 0;
        for (int i = 0; i < Math.Min(folded.Length, LongestAffix); i++)
        {
            prefix = FeatureHash.Combine(prefix, folded[i]);
            suffix = FeatureHash.Combine(suffix, folded[folded.Length - 1 - i]);
            list.Add(FirstPrefix + (uint)i, prefix);
            list.Add(FirstSuffix + (uint)i, suffix);
        }
    }

    /// <summary>Writes the features that a token has from another alone, one or two before it or behind.</summary>
    /// <param name="distance">Where the other stands, from -2 to 2.</param>
    public static void WriteBeside(int distance, uint word, LexiconEntry entry, ref FeatureWriter list)
    {
        switch (distance)
        {
            case -2:
                list.Add(4, word);
                list.Add(21, entry.Cluster);
                break;
            case -1:
                list.Add(2, word);
                list.Add(14, entry.Group);
                list.Add(19, entry.Cluster);
                list.Add(38, entry.Type);
                list.Add(46, FlagsOf(entry));
                break;
            case 1:
                list.Add(3, word);
                list.Add(15, entry.Group);
                list.Add(20, entry.Cluster);
                list.Add(39, entry.Type);
                list.Add(47, FlagsOf(entry));
                break;
            case 2:
                list.Add(5, word);
                list.Add(22, entry.Cluster);
                break;
        }
    }

    /// <summary>Writes the features that are of several tokens together, or of the token's place.</summary>
    public static void WriteTogether(ReadOnlySpan<Token> tokens, SentenceFacts facts, Sentence run, int at, ref FeatureWriter list)
    {
        ref WordFacts here = ref facts.At(tokens, at);
        Around before = Beside(tokens, facts, at - 1), before2 = Beside(tokens, facts, at - 2);
        Around behind = Beside(tokens, facts, at + 1), behind2 = Beside(tokens, facts, at + 2);
        uint shape = (uint)here.Shape, word = here.Word;
        uint cluster = here.Entry.Cluster, group = here.Entry.Group, flags = FlagsOf(here.Entry), type = here.Entry.Type;

        list.AddPair(6, before.Word, word);
        list.AddPair(7, word, behind.Word);
        list.AddPair(8, before2.Word, before.Word);
        list.AddPair(9, behind.Word, behind2.Word);

        list.AddPair(16, before.Group, group);
        list.AddPair(17, group, behind.Group);
        list.AddPair(18, (before.Group << 8) | group, behind.Group);
        list.AddPair(23, before.Cluster, cluster);
        list.AddPair(24, cluster, behind.Cluster);

        list.AddPair(26, shape, Gaps(tokens, facts, at));
        list.AddPair(27, before.Shape, shape);
        list.AddPair(28, shape, behind.Shape);
        list.AddPair(29, (before.Shape << 8) | shape, behind.Shape);
        list.AddPair(30, (before2.Shape << 8) | before.Shape, shape);
        list.AddPair(31, (behind2.Shape << 8) | behind.Shape, shape);
        list.AddPair(32, before.Word, shape);
        list.AddPair(33, behind.Word, shape);
        list.AddPair(34, before.Cluster, shape);
        list.AddPair(35, behind.Cluster, shape);

        list.AddPair(40, before.Type, type);
        list.AddPair(41, type, behind.Type);
        list.AddPair(42, (before.Type << 8) | type, behind.Type);
        list.AddPair(43, before2.Type, before.Type);
        list.AddPair(44, behind.Type, behind2.Type);
        list.AddPair(48, before.Flags, flags);
        list.AddPair(49, flags, behind.Flags);
        list.Add(51, here.Phrase);

        uint fromFirst = (uint)Math.Min(at - run.First, 3), fromLast = (uint)Math.Min(run.End - 1 - at, 3);
        list.AddPair(52, (fromFirst << 4) | fromLast, shape);
        list.AddPair(53, facts.At(tokens, run.First).Word, fromFirst);
        list.AddPair(54, facts.At(tokens, run.End - 1).Word, fromLast);
        list.AddPair(55, Beside(tokens, facts, run.First - 1).Word, fromFirst);
        list.AddPair(56, Beside(tokens, facts, run.End).Word, fromLast);
    }

    private static uint FlagsOf(LexiconEntry entry) => (uint)entry.Flags & 0xFFFF;

    // Whether blanks stand before and behind, and whether a sentence begins here.
    private static uint Gaps(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at)
    {
        uint gaps = tokens[at].HasSpaceBefore ? 1u : 0;
        if (at + 1 < facts.End && tokens[at + 1].HasSpaceBefore) gaps |= 2;
        if (at == facts.First) return gaps | 4;
        Token before = tokens[at - 1];
        if (before.IsWord) return gaps;
        char mark = facts.Text[before.Start];
        if (Punctuation.IsMark(mark)) gaps |= 8;
        if (Punctuation.IsSentenceEnd(mark)) gaps |= 16;
        return gaps;
    }

    private static Around Beside(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at)
    {
        if (at < facts.First) return new Around(BeforeSentence, default, 30);
        if (at >= facts.End) return new Around(BehindSentence, default, 31);
        ref WordFacts token = ref facts.At(tokens, at);
        return new Around(token.Word, token.Entry, (uint)token.Shape);
    }

    /// <summary>What features tell of a token nearby.</summary>
    private readonly record struct Around(uint Word, LexiconEntry Entry, uint Shape)
    {
        public uint Cluster => Entry.Cluster;

        public uint Group => Entry.Group;

        public uint Flags => FlagsOf(Entry);

        public uint Type => Entry.Type;
    }
}
