namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>Who in an article bears a part of a name, and who of them was named last.</summary>
internal sealed class NameBearers
{
    private int? _only;

    /// <summary>Whether it is part of the names of two or more.</summary>
    public bool AreSeveral { get; private set; }

    /// <summary>The bearer, where there is one only; else the one that was named last, or null where none was yet.</summary>
    public int? Entity => AreSeveral ? Latest : _only;

    /// <summary>The one of several that was named last.</summary>
    public int? Latest { get; set; }

    public void Add(int entity)
    {
        if (_only is int other && other != entity) AreSeveral = true;
        else _only = entity;
    }
}
