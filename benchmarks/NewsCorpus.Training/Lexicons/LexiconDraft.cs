using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Image;

namespace NewsCorpus.Training.Lexicons;

/// <summary>A lexicon as it grows: words and phrases, what is known of them, and how much each matters where there is no room for all.</summary>
internal sealed class LexiconDraft
{
    private readonly Dictionary<uint, Row> _rows = [];
    private readonly List<uint> _order = [];

    /// <summary>The groups of the clusters, from cluster 1 on.</summary>
    public byte[] Groups { get; set; } = [];

    /// <summary>Adds flags to a word or a phrase.</summary>
    public void Add(string name, LexiconFlags flags)
    {
        Token[] tokens = Tokenizer.Tokenize(name, Vocabulary.Empty);
        if (tokens.Length == 0) return;
        uint hash = tokens[0].Word.Hash;
        if (tokens.Length > 1)
        {
            RowOf(hash).Flags |= LexiconFlags.PhraseStart;
            foreach (Token token in tokens.Skip(1)) hash = FeatureHash.Combine(hash, token.Word.Hash);
        }

        RowOf(hash).Flags |= flags;
    }

    /// <summary>Says which cluster a folded word is of, from 1.</summary>
    public void SetCluster(string word, int cluster) => RowOf(StableHash.Of(word)).Cluster = cluster;

    /// <summary>Says what a folded word is taken for.</summary>
    public void SetType(string word, int type) => RowOf(StableHash.Of(word)).Flags |= (LexiconFlags)(type << 16);

    /// <summary>Lays the rows out in a table of so many; what finds no place is left out, the later the sooner.</summary>
    public (NameLexicon Lexicon, int CombinationCount, int LeftOut) Build(int tableRows)
    {
        List<LexiconFlags> combinations = [LexiconFlags.None];
        var numbers = new Dictionary<LexiconFlags, int> { [LexiconFlags.None] = 0 };
        var table = new uint[tableRows];
        int leftOut = 0;
        foreach (uint hash in _order.OrderByDescending(hash => ((int)_rows[hash].Flags & 0xFFFF) != 0))
        {
            Row row = _rows[hash];
            if (!numbers.TryGetValue(row.Flags, out int combination))
            {
                numbers.Add(row.Flags, combination = combinations.Count);
                combinations.Add(row.Flags);
            }

            int bucket = NameLexicon.Bucket(hash, tableRows);
            int free = table.AsSpan(bucket, NameLexicon.BucketSize).IndexOf(0u);
            if (free < 0) leftOut++;
            else table[bucket + free] = NameLexicon.Row(hash, combination, row.Cluster);
        }

        int count = combinations.Count;
        var all = new LexiconFlags[NameLexicon.MostCombinations];
        combinations.CopyTo(all);
        var allGroups = new byte[NameLexicon.LastCluster + 1];
        Groups.CopyTo(allGroups.AsSpan(1));
        return (new NameLexicon(table, all, allGroups), count, leftOut);
    }

    private Row RowOf(uint hash)
    {
        if (_rows.TryGetValue(hash, out Row? row)) return row;
        _rows.Add(hash, row = new Row());
        _order.Add(hash);
        return row;
    }

    private sealed class Row
    {
        public LexiconFlags Flags;
        public int Cluster;
    }
}
