using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// Writes the features of a token: what it is, how it is written, what stands around it. Training and recognition both use this
/// one list; a change to it asks for new models.
/// </summary>
internal static class NameFeatures
{
    /// <summary>No token has more features.</summary>
    public const int Most = 96;

    private const int LongestAffix = 4;
    private const uint BeforeSentence = 1;
    private const uint BehindSentence = 2;

    /// <summary>Writes the features of a token of a run and returns how many they are.</summary>
    public static int Write(ReadOnlySpan<Token> tokens, SentenceFacts facts, Sentence run, int at, Span<uint> features)
    {
        ref WordFacts here = ref facts.At(tokens, at);
        Around before = Beside(tokens, facts, at - 1), before2 = Beside(tokens, facts, at - 2);
        Around behind = Beside(tokens, facts, at + 1), behind2 = Beside(tokens, facts, at + 2);
        uint shape = (uint)here.Shape, word = here.Word;
        uint cluster = here.Entry.Cluster, group = here.Entry.Group, flags = (uint)here.Entry.Flags & 0xFFFF, type = here.Entry.Type;
        uint gaps = Gaps(tokens, facts, at);
        var list = new FeatureWriter(features);

        list.Add(word);
        list.Add(before.Word);
        list.Add(behind.Word);
        list.Add(before2.Word);
        list.Add(behind2.Word);
        list.Add(before.Word, word);
        list.Add(word, behind.Word);
        list.Add(before2.Word, before.Word);
        list.Add(behind.Word, behind2.Word);
        list.Add(word, shape);

        list.Add(cluster);
        list.Add(group);
        list.Add(group, shape);
        list.Add(before.Group);
        list.Add(behind.Group);
        list.Add(before.Group, group);
        list.Add(group, behind.Group);
        list.Add((before.Group << 8) | group, behind.Group);
        list.Add(before.Cluster);
        list.Add(behind.Cluster);
        list.Add(before2.Cluster);
        list.Add(behind2.Cluster);
        list.Add(before.Cluster, cluster);
        list.Add(cluster, behind.Cluster);
        list.Add(cluster, shape);

        list.Add(shape, gaps);
        list.Add(before.Shape, shape);
        list.Add(shape, behind.Shape);
        list.Add((before.Shape << 8) | shape, behind.Shape);
        list.Add((before2.Shape << 8) | before.Shape, shape);
        list.Add((behind2.Shape << 8) | behind.Shape, shape);
        list.Add(before.Word, shape);
        list.Add(behind.Word, shape);
        list.Add(before.Cluster, shape);
        list.Add(behind.Cluster, shape);

        list.Add(type);
        list.Add(type, shape);
        list.Add(before.Type);
        list.Add(behind.Type);
        list.Add(before.Type, type);
        list.Add(type, behind.Type);
        list.Add((before.Type << 8) | type, behind.Type);
        list.Add(before2.Type, before.Type);
        list.Add(behind.Type, behind2.Type);
        list.Add(flags);
        list.Add(before.Flags);
        list.Add(behind.Flags);
        list.Add(before.Flags, flags);
        list.Add(flags, behind.Flags);
        list.Add(flags, shape);
        list.Add(here.Phrase);

        uint place = ((uint)Math.Min(at - run.First, 3) << 4) | (uint)Math.Min(run.End - 1 - at, 3);
        list.Add(place, shape);
        WordFacts first = facts.At(tokens, run.First), last = facts.At(tokens, run.End - 1);
        list.Add(first.Word, (uint)Math.Min(at - run.First, 3));
        list.Add(last.Word, (uint)Math.Min(run.End - 1 - at, 3));
        list.Add(Beside(tokens, facts, run.First - 1).Word, (uint)Math.Min(at - run.First, 3));
        list.Add(Beside(tokens, facts, run.End).Word, (uint)Math.Min(run.End - 1 - at, 3));

        if (tokens[at].IsWord) WriteAffixes(tokens[at].Folded.AsSpan(), ref list);
        return list.Count;
    }

    private static void WriteAffixes(ReadOnlySpan<char> word, ref FeatureWriter list)
    {
        uint hash = 0;
        for (int i = 0; i < Math.Min(word.Length, LongestAffix); i++)
        {
            hash = FeatureHash.Combine(hash, word[i]);
            list.Add(hash);
        }

        list.Skip(LongestAffix - Math.Min(word.Length, LongestAffix));
        hash = 0;
        for (int i = 0; i < Math.Min(word.Length, LongestAffix); i++)
        {
            hash = FeatureHash.Combine(hash, word[word.Length - 1 - i]);
            list.Add(hash);
        }
    }

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
        if (at < facts.First) return new Around(BeforeSentence, 0, 0, 0, 0, 30);
        if (at >= facts.End) return new Around(BehindSentence, 0, 0, 0, 0, 31);
        ref WordFacts token = ref facts.At(tokens, at);
        return new Around(token.Word, token.Entry.Cluster, token.Entry.Group, (uint)token.Entry.Flags & 0xFFFF, token.Entry.Type, (uint)token.Shape);
    }

    /// <summary>What features tell of a token nearby.</summary>
    private readonly record struct Around(uint Word, uint Cluster, uint Group, uint Flags, uint Type, uint Shape);
}
