using System.Collections.Concurrent;
using System.Reflection;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Languages;

/// <summary>
/// The word lists of a language. A pack is data: the folder Languages/TAG, embedded in this assembly. A language without one
/// gets an empty pack: paragraphs, marks and catalogued names are found all the same.
/// </summary>
internal sealed class LanguagePack
{
    private static readonly ConcurrentDictionary<string, LanguagePack> Packs = new(StringComparer.Ordinal);

    /// <summary>The languages that have a pack.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. typeof(LanguagePack).GetTypeInfo().Assembly.GetManifestResourceNames()
            .Where(static name => name.IndexOf('/') > 0)
            .Select(static name => name.Substring(0, name.IndexOf('/')))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal),
    ];

    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.Ordinal);
    private readonly List<string> _clitics = [];
    private WordClass _classes;

    private LanguagePack(string language) => Language = language;

    public string Language { get; }

    /// <summary>The pack for a language tag: that of its primary language ("id" for "id-ID").</summary>
    public static LanguagePack For(string languageTag)
    {
        int end = languageTag.IndexOf('-');
        return Packs.GetOrAdd((end < 0 ? languageTag : languageTag.Substring(0, end)).ToLowerInvariant(), Load);
    }

    /// <summary>Whether a folded word is too common to be an alias, in a language, or in any where none is said.</summary>
    public static bool IsCommonWord(string folded, string? language) => language is null
        ? Languages.Any(tag => For(tag).HasWord(folded, WordClass.Common))
        : For(language).HasWord(folded, WordClass.Common);

    /// <summary>Whether the language has words of a class.</summary>
    public bool Has(WordClass wordClass) => (_classes & wordClass) != 0;

    /// <summary>How many tokens from a place on form the longest word or phrase of one of the classes, 0 for none.</summary>
    public int Match(ReadOnlySpan<Token> tokens, int at, WordClass classes)
    {
        if ((uint)at >= (uint)tokens.Length || !_phrases.TryGetValue(tokens[at].Folded, out List<Phrase>? phrases)) return 0;
        foreach (Phrase phrase in phrases)
        {
            if ((phrase.Classes & classes) != 0 && phrase.StandsAt(tokens, at)) return phrase.Words.Length;
        }

        return 0;
    }

    public bool Is(ReadOnlySpan<Token> tokens, int at, WordClass classes) => Match(tokens, at, classes) > 0;

    /// <summary>Whether the word is one of the classes with a clitic at its end ("katanya").</summary>
    public bool IsWithClitic(Token token, WordClass classes)
    {
        foreach (string clitic in _clitics)
        {
            if (!token.Folded.EndsWith(clitic, StringComparison.Ordinal)) continue;
            string stem = token.Folded.Substring(0, token.Folded.Length - clitic.Length);
            if (HasWord(stem, classes)) return true;
        }

        return false;
    }

    /// <summary>Whether a single folded word is of one of the classes.</summary>
    public bool HasWord(string folded, WordClass classes)
    {
        if (!_phrases.TryGetValue(folded, out List<Phrase>? phrases)) return false;
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Words.Length == 1 && (phrase.Classes & classes) != 0) return true;
        }

        return false;
    }

    private static LanguagePack Load(string language)
    {
        var pack = new LanguagePack(language);
        foreach (KeyValuePair<string, WordClass> list in WordLists.Classes)
        {
            foreach (string entry in ReadList(language, list.Key)) pack.Add(entry, list.Value);
        }

        foreach (List<Phrase> phrases in pack._phrases.Values) phrases.Sort(static (a, b) => b.Words.Length - a.Words.Length);
        return pack;
    }

    /// <summary>The entries of a list; none when the language has no such list.</summary>
    public static IEnumerable<string> ReadList(string language, string list)
    {
        using Stream? stream = typeof(LanguagePack).GetTypeInfo().Assembly.GetManifestResourceStream($"{language}/{list}");
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            int comment = line.IndexOf('#');
            string entry = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }

    private void Add(string entry, WordClass wordClass)
    {
        _classes |= wordClass;
        if (wordClass == WordClass.Clitic)
        {
            _clitics.Add(entry);
            return;
        }

        string[] words = [.. Tokenizer.Tokenize(entry).Select(token => token.Folded)];
        if (!_phrases.TryGetValue(words[0], out List<Phrase>? phrases)) _phrases.Add(words[0], phrases = []);
        int same = phrases.FindIndex(phrase => phrase.Words.SequenceEqual(words));
        if (same < 0) phrases.Add(new Phrase(words, wordClass));
        else phrases[same] = new Phrase(words, phrases[same].Classes | wordClass);
    }

    private readonly struct Phrase(string[] words, WordClass classes)
    {
        public string[] Words => words;

        public WordClass Classes => classes;

        public bool StandsAt(ReadOnlySpan<Token> tokens, int at)
        {
            if (at + words.Length > tokens.Length) return false;
            for (int i = 1; i < words.Length; i++)
            {
                if (tokens[at + i].Folded != words[i]) return false;
            }

            return true;
        }
    }
}
