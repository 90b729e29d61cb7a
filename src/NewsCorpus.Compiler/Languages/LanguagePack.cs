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

    private readonly WordClass _classes;
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    private LanguagePack(string language, IReadOnlyList<(string Entry, WordClass Class)> entries)
    {
        Language = language;
        foreach ((_, WordClass wordClass) in entries) _classes |= wordClass;
        Vocabulary = entries.Count == 0 ? Vocabulary.Empty : new Vocabulary(entries);
    }

    public string Language { get; }

    /// <summary>The words by which texts of the language are cut into tokens.</summary>
    public Vocabulary Vocabulary { get; }

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
    /// <param name="tokens">Tokens of a text in this language.</param>
    public int Match(ReadOnlySpan<Token> tokens, int at, WordClass classes)
    {
        if (!Has(classes) || (uint)at >= (uint)tokens.Length) return 0;
        Word word = tokens[at].Word;
        if ((word.ClassesFromHere & classes) == 0) return 0;
        foreach (Phrase phrase in word.Phrases)
        {
            if ((phrase.Classes & classes) != 0 && phrase.GoesOnFrom(tokens, at)) return phrase.Length;
        }

        return 0;
    }

    public bool Is(ReadOnlySpan<Token> tokens, int at, WordClass classes) => Match(tokens, at, classes) > 0;

    /// <summary>Whether a single folded word is of one of the classes. A token knows that itself.</summary>
    public bool HasWord(string folded, WordClass classes) => (Vocabulary.ClassesOf(folded) & classes) != 0;

    /// <summary>The name that is in full what a folded name is short for, or another for: "amerika serikat" of "as"; null for most.</summary>
    public string? FullNameOf(string folded) => _fullNames.TryGetValue(folded, out string? name) ? name : null;

    private static LanguagePack Load(string language)
    {
        List<(string Entry, WordClass Class)> entries = [];
        foreach (KeyValuePair<string, WordClass> list in WordLists.Classes)
        {
            foreach (string entry in ReadList(language, list.Key)) entries.Add((entry, list.Value));
        }

        var pack = new LanguagePack(language, entries);
        foreach (string entry in ReadList(language, WordLists.OtherNames))
        {
            int mark = entry.IndexOf('=');
            pack._fullNames.Add(entry.Substring(0, mark).Trim(), entry.Substring(mark + 1).Trim());
        }

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
}
