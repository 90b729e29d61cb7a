namespace NewsCorpus.Compiler.Index;

/// <summary>INDEX.md as it is written: its title, its fields and the items of its sections, nothing looked up yet.</summary>
internal sealed class IndexSyntax
{
    public Slice? Title { get; set; }

    public List<Slice> Summary { get; } = [];

    public List<IndexField> Fields { get; } = [];

    public List<IndexItem> Sources { get; } = [];

    public List<IndexItem> Articles { get; } = [];

    public List<IndexItem> Entities { get; } = [];
}

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

internal readonly record struct IndexField(Slice Key, Slice Value);
