using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>
/// Some pages of a catalogue, for a file of their own. An edit of an article changes few pages of the catalogue, which is large when
/// the corpus is; the others need not be written and parsed again.
/// </summary>
internal sealed record CataloguePart(CorpusTarget Target, int Number, EquatableArray<PageBytes> Pages)
{
    /// <summary>How many pages a part has, but for the last.</summary>
    public const int MostPages = 4;

    public static IEnumerable<CataloguePart> Of(CompiledSegment catalogue)
    {
        EquatableArray<PageBytes> pages = catalogue.PageBytes();
        for (int part = 0; part * MostPages < pages.Count; part++)
            yield return new CataloguePart(catalogue.Target, part, pages.Skip(part * MostPages).Take(MostPages).ToEquatableArray());
    }
}
