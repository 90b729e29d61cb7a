namespace NewsCorpus.Core.Tests.Images.Carriers;

/// <summary>What an image can come in.</summary>
public enum Carrier
{
    /// <summary>Pages one by one, as literals and the tool's memory are.</summary>
    Memory,

    /// <summary>A mapped file.</summary>
    File,

    /// <summary>A resource of a loaded assembly.</summary>
    Resource,

    /// <summary>A resource that a runtime gives in a stream of another kind.</summary>
    CopiedResource,
}
