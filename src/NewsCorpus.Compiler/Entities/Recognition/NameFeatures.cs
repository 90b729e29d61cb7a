using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// Writes the features of a token: what it is, how it is written, what stands around it. Training and recognition both use this
/// one list; a change to it asks for new models.
/// </summary>
internal static class NameFeatures
{
    /// <summary>No word has more features in one place.</summary>
    public const int MostOfWord = 16;

    /// <summary>No token has more features of its context.</summary>
    public const int MostOfContext = 48;

    private const int LongestAffix = 4;

    // Features of words in their places have the first numbers, so many a place.
    private const uint ContextPlace = WordKnowledge.Places * MostOfWord;

    // What stands farther from an edge of a run is not told apart.
    private const int FarthestEdge = 3;

    /// <summary>Writes what a word by itself says where it stands, and returns how many features that are.</summary>
    public static int WriteWord(uint word, LexiconEntry entry, ReadOnlySpan<char> letters, WordPlace place, Span<uint> features)
    {
        var list = new FeatureWriter(features, (uint)place * MostOfWord);
        list.Add(word);
        list.Add(entry.Cluster);
        list.Add(entry.Group);
        list.Add(entry.Type);
        list.Add(FlagsOf(entry));
        if (place == WordPlace.Here) WriteAffixes(letters, ref list);
        return list.Count;
    }

    /// <summary>Writes what a token of a run and those around it say together, and returns how many features that are.</summary>
    public static int WriteContext(ReadOnlySpan<Token> tokens, SentenceFacts facts, Sentence run, int at, Span<uint> features)
    {
        WordFacts here = facts.At(tokens, at);
        WordFacts before = facts.At(tokens, at - 1), before2 = facts.At(tokens, at - 2);
        WordFacts behind = facts.At(tokens, at + 1), behind2 = facts.At(tokens, at + 2);
        uint shape = (uint)here.Shape, shapeBefore = (uint)before.Shape, shapeBehind = (uint)behind.Shape;
        uint group = here.Entry.Group, type = here.Entry.Type, flags = FlagsOf(here.Entry);
        var list = new FeatureWriter(features, ContextPlace);

        list.Add(here.Word, shape);
        list.Add(before.Word, here.Word);
        list.Add(here.Word, behind.Word);

        list.Add(before.Entry.Cluster, here.Entry.Cluster);
        list.Add(here.Entry.Cluster, behind.Entry.Cluster);

        list.Add(group, shape);
        list.Add(before.Entry.Group, group);
        list.Add(group, behind.Entry.Group);
        list.Add(((uint)before.Entry.Group << 8) | group, behind.Entry.Group);

        list.Add(type, shape);
        list.Add(before.Entry.Type, type);
        list.Add(type, behind.Entry.Type);
        list.Add(((uint)before.Entry.Type << 8) | type, behind.Entry.Type);

        list.Add(flags, shape);

        list.Add(shape, Gaps(tokens, facts, at));
        list.Add((shapeBefore << 8) | shape, shapeBehind);
        list.Add(((uint)before2.Shape << 8) | shapeBefore, shape);
        list.Add(((uint)behind2.Shape << 8) | shapeBehind, shape);
        list.Add(here.Phrase);

        uint toStart = (uint)Math.Min(at - run.First, FarthestEdge), toEnd = (uint)Math.Min(run.End - 1 - at, FarthestEdge);
        list.Add((toStart << 4) | toEnd, shape);
        list.Add(facts.At(tokens, run.First).Word, toStart);
        list.Add(facts.At(tokens, run.End - 1).Word, toEnd);
        list.Add(facts.At(tokens, run.First - 1).Word, toStart);
        list.Add(facts.At(tokens, run.End).Word, toEnd);
        return list.Count;
    }

    // What lists say, without the type, which is guessed.
    private static uint FlagsOf(LexiconEntry entry) => (uint)entry.Flags & 0xFFFF;

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
}
