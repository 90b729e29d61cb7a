using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>An entity while the section is read.</summary>
internal sealed class EntityDraft(string id, IndexItem item, string? wikidata, string? description)
{
    public string Id => id;

    public IndexItem Item => item;

    public string? Wikidata => wikidata;

    public string? Description => description;

    public List<AliasFacts> Aliases { get; } = [];

    public List<RoleDraft> Roles { get; } = [];
}
