using NewsCorpus.Compiler.Text;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Languages;

/// <summary>
/// The words of a language: those in its lists, for good, and those that texts brought lately, so that the words of most articles
/// cost no memory. Safe to share between threads.
/// </summary>
internal sealed class Vocabulary
{
    // How many words of texts are kept, one for each value of so many bits of the hash: a new one takes the place of an old one.
    private const int RecentWords = 1 << 15;

    // Longer ones are no words, and are not kept.
    private const int LongestRecentWord = 40;

    // Words in lists have a fourth of the places at most, so that one that is in none is known as such at once.
    private const int PlacesPerListedWord = 4;

    // Before an entry that is the end of many words, as compounds and forms have it: "-minister", "-ed".
    private const char EndingMark = '-';

    // A shorter word is no compound or form with an ending: "need".
    private const int ShortestStem = 3;

    /// <summary>What is known of a language that has no lists.</summary>
    public static readonly Vocabulary Empty = new([]);

    private readonly Word?[] _listed;
    private readonly Word?[] _recent = new Word?[RecentWords];
    private readonly List<string> _clitics = [];
    private readonly List<(string Ending, WordClass Classes)> _endings = [];

    /// <param name="entries">The words and phrases of the lists, with the class of each list that has them.</param>
    public Vocabulary(IReadOnlyList<(string Entry, WordClass Class)> entries)
    {
        Dictionary<string, Word> listed = new(StringComparer.Ordinal);
        Dictionary<string, (Word[] Words, WordClass Classes)> phrases = new(StringComparer.Ordinal);
        foreach ((string entry, WordClass wordClass) in entries)
        {
            if (wordClass == WordClass.Clitic)
            {
                _clitics.Add(entry);
                continue;
            }

            if (entry[0] == EndingMark)
            {
                _endings.Add((entry.Substring(1), wordClass));
                continue;
            }

            Word[] words = [.. Tokenizer.Tokenize(entry, Empty).Select(token => Once(token.Word))];
            string key = string.Join(" ", words.Select(static word => word.Folded));
            WordClass known = phrases.TryGetValue(key, out (Word[] Words, WordClass Classes) phrase) ? phrase.Classes : WordClass.None;
            phrases[key] = (words, known | wordClass);
        }

        foreach (IGrouping<Word, (Word[] Words, WordClass Classes)> group in phrases.Values.GroupBy(static phrase => phrase.Words[0]))
            group.Key.Begins([.. group.Select(static phrase => new Phrase(phrase.Words, phrase.Classes))]);
        _listed = TableOf(listed.Values);
        foreach (Word word in listed.Values) word.HasStem(StemClassesOf(word.Folded));

        Word Once(Word word)
        {
            if (!listed.TryGetValue(word.Folded, out Word? own)) listed.Add(word.Folded, own = new Word(word.Folded, word.Hash));
            return own;
        }
    }

    /// <summary>The word of a folded form and its <see cref="StableHash"/>.</summary>
    public Word Find(ReadOnlySpan<char> folded, uint hash)
    {
        ref Word? recent = ref _recent[hash % RecentWords];
        Word? word = Volatile.Read(ref recent);
        if (word is not null && word.Hash == hash && folded.SequenceEqual(word.Folded.AsSpan())) return word;
        word = FindListed(folded, hash) ?? Unlisted(folded, hash);
        if (folded.Length <= LongestRecentWord) Volatile.Write(ref recent, word);
        return word;
    }

    /// <summary>What a single folded word is.</summary>
    public WordClass ClassesOf(string folded) => FindListed(folded.AsSpan(), StableHash.Of(folded.AsSpan()))?.Classes ?? EndingClassesOf(folded);

    private Word? FindListed(ReadOnlySpan<char> folded, uint hash)
    {
        for (uint place = hash; _listed[place & (uint)(_listed.Length - 1)] is Word word; place++)
        {
            if (word.Hash == hash && folded.SequenceEqual(word.Folded.AsSpan())) return word;
        }

        return null;
    }

    private Word Unlisted(ReadOnlySpan<char> folded, uint hash)
    {
        var word = new Word(folded.ToString(), hash);
        word.HasStem(StemClassesOf(word.Folded));
        WordClass classes = EndingClassesOf(word.Folded);
        if (classes != WordClass.None) word.Begins([new Phrase([word], classes)]);
        return word;
    }

    // A word that no list has as a whole is what its ending says.
    private WordClass EndingClassesOf(string folded)
    {
        WordClass classes = WordClass.None;
        foreach ((string ending, WordClass ofEnding) in _endings)
        {
            if (folded.Length >= ending.Length + ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal)) classes |= ofEnding;
        }

        return classes;
    }

    private WordClass StemClassesOf(string folded)
    {
        WordClass classes = WordClass.None;
        foreach (string clitic in _clitics)
        {
            if (folded.EndsWith(clitic, StringComparison.Ordinal)) classes |= ClassesOf(folded.Substring(0, folded.Length - clitic.Length));
        }

        return classes;
    }

    private static Word?[] TableOf(Dictionary<string, Word>.ValueCollection words)
    {
        int places = 1;
        while (places < words.Count * PlacesPerListedWord) places *= 2;
        var table = new Word?[places];
        foreach (Word word in words)
        {
            uint place = word.Hash;
            while (table[place & (uint)(places - 1)] is not null) place++;
            table[place & (uint)(places - 1)] = word;
        }

        return table;
    }
}
