using System.Text;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Writes blocks below each other, with the blank lines that belong between them.</summary>
internal static class BlockWriter
{
    public static string Write(List<Block> blocks)
    {
        var text = new StringBuilder();
        Block? above = null;
        foreach (Block block in blocks)
        {
            int blanks = above is null ? 0 : BlanksBetween(above, block);
            text.Append('\n', blanks);
            foreach (string line in block.Lines) text.Append(line).Append('\n');
            above = block;
        }

        return text.ToString();
    }

    private static int BlanksBetween(Block above, Block below)
    {
        if (below.IsGlued) return below.BlanksBefore;
        int asWritten = Math.Min(below.BlanksBefore, 1);
        return (above.Kind, below.Kind) switch
        {
            (BlockKind.Heading, _) => 1,
            (BlockKind.Prose, BlockKind.Prose or BlockKind.Comment) or (BlockKind.Comment, BlockKind.Prose) => below.BlanksBefore,
            (BlockKind.Comment, _) or (_, BlockKind.Comment) or (BlockKind.Item, BlockKind.Item) => asWritten,
            _ => 1,
        };
    }
}
