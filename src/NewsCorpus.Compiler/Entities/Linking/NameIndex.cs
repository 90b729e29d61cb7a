namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>
/// The names of an article by their parts: "Santoso", "Budi" and "Budi Raharjo" are parts of "Budi Raharjo Santoso". How a name ends
/// goes before all else, because by their surnames most people are called.
/// </summary>
internal sealed class NameIndex
{
    // Longer names have only their outer parts in it, so that the time is linear in the text.
    private const int LongestPart = 6;

    private readonly Dictionary<string, NameBearers> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameBearers> _others = new(StringComparer.Ordinal);

    /// <summary>Whose name a form is part of, or null.</summary>
    public NameBearers? Find(string key)
    {
        if (_endings.TryGetValue(key, out NameBearers? bearers)) return bearers;
        return _others.TryGetValue(key, out bearers) ? bearers : null;
    }

    /// <summary>Enters how the name of an entity ends.</summary>
    public void AddEndings(NameForm form, int entity)
    {
        string key = form.Key;
        int blank = key.LastIndexOf(' ');
        for (int words = 0; blank > 0 && words < LongestPart; blank = key.LastIndexOf(' ', blank - 1), words++)
            Add(_endings, key.Substring(blank + 1), form, entity);
    }

    /// <summary>Enters how it begins.</summary>
    public void AddBeginnings(NameForm form, int entity)
    {
        string key = form.Key;
        int blank = key.IndexOf(' ');
        for (int words = 0; blank > 0 && words < LongestPart; blank = key.IndexOf(' ', blank + 1), words++)
            Add(_others, key.Substring(0, blank), form, entity);
    }

    /// <summary>Enters as many of its first words.</summary>
    public void AddBeginning(NameForm form, int words, int entity)
    {
        int blank = -1;
        for (int word = 0; word < words; word++)
        {
            blank = form.Key.IndexOf(' ', blank + 1);
            if (blank < 0) return;
        }

        Add(_others, form.Key.Substring(0, blank), form, entity);
    }

    /// <summary>Enters all but its first word.</summary>
    public void AddWithoutFirst(NameForm form, int entity) => Add(_endings, form.Key.Substring(form.Key.IndexOf(' ') + 1), form, entity);

    /// <summary>Enters each word between, and the name without them: "Ana Bela Santoso" is Bela and Ana Santoso, too.</summary>
    public void AddMiddle(NameForm form, int entity)
    {
        string key = form.Key;
        if (form.WordCount < 3) return;
        int first = key.IndexOf(' '), last = key.LastIndexOf(' ');
        Add(_others, key.Substring(0, first) + key.Substring(last), form, entity);
        for (int start = first + 1, words = 0; start < last && words < LongestPart; words++)
        {
            int blank = key.IndexOf(' ', start);
            Add(_others, key.Substring(start, blank - start), form, entity);
            start = blank + 1;
        }
    }

    private static void Add(Dictionary<string, NameBearers> parts, string part, NameForm form, int entity)
    {
        if (!parts.TryGetValue(part, out NameBearers? bearers)) parts.Add(part, bearers = new NameBearers());
        bearers.Add(entity);
        form.AddPart(bearers);
    }
}
