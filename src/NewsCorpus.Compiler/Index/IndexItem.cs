namespace NewsCorpus.Compiler.Index;

/// <summary>A list item: its title, where its link leads, its id.</summary>
internal sealed class IndexItem(Slice title, Slice? target, Slice? id)
{
    public Slice Title => title;

    public Slice? Target => target;

    public Slice? Id => id;

    /// <summary>The kind that the heading gives; for entities only.</summary>
    public EntityKind Kind { get; set; }

    public List<IndexField> Fields { get; } = [];
}
