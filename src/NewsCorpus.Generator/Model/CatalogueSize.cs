namespace NewsCorpus.Generator.Model;

/// <summary>How many pages the catalogue of a target has.</summary>
internal sealed record CatalogueSize(CorpusTarget Target, int Pages)
{
    public static CatalogueSize Of(CompiledSegment catalogue) => new(catalogue.Target, catalogue.Pages.Count);
}
