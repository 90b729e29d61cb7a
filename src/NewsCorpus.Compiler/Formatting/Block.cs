using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Lines of an index that belong together, in their canonical form.</summary>
/// <param name="BlanksBefore">How many blank lines were written above it.</param>
/// <param name="IsGlued">Whether it begins within a comment of the block above, so that nothing may come between the two.</param>
internal sealed record Block(BlockKind Kind, List<string> Lines, int BlanksBefore, bool IsGlued)
{
    /// <summary>The level of a heading, or 0.</summary>
    public int Level { get; init; }

    /// <summary>The section that a heading of level 2 begins.</summary>
    public IndexSection Section { get; init; }
}
