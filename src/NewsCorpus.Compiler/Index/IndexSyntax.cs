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
