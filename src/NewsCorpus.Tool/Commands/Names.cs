using NewsCorpus.Tool.CorpusSource;

namespace NewsCorpus.Tool.Commands;

/// <summary>Entities by what a person calls them.</summary>
internal static class Names
{
    /// <summary>
    /// All that bear a name or alias, whatever its case and accents, or an id; in the catalogue or recognised without it.
    /// </summary>
    public static IReadOnlyList<Entity> Find(Corpus corpus, string name)
    {
        List<Entity> found = [.. corpus.Entities.WithRecognised.Named(name)];
        if (corpus.Entities.TryGet(name.Trim().ToLowerInvariant(), out Entity identified) && !found.Contains(identified))
            found.Add(identified);
        return found;
    }

    public static string NotFound(Corpus corpus, string name) =>
        $"nobody and nothing is named '{name}'{DidYouMean.Hint(name.Trim(), All(corpus))}";

    private static IEnumerable<string> All(Corpus corpus)
    {
        foreach (Entity entity in corpus.Entities.WithRecognised)
        {
            foreach (string alias in entity.Aliases) yield return alias;
        }

        foreach (Entity entity in corpus.Entities) yield return entity.Id;
    }
}
