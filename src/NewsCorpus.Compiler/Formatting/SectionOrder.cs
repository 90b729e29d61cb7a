using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>
/// Puts sources before articles and articles before entities. What stands in a section, and several sections of one kind among
/// each other, keep their order: the order of entries is their number.
/// </summary>
internal static class SectionOrder
{
    public static List<Block> Sort(List<Block> blocks)
    {
        List<(IndexSection Section, List<Block> Blocks)> sections = [(IndexSection.Corpus, [])];
        bool hasTitle = false;
        for (int at = 0; at < blocks.Count; at++)
        {
            Block block = blocks[at];
            List<Block> open = sections[sections.Count - 1].Blocks;
            hasTitle |= block.Level == 1;
            if (block.Level == 2)
            {
                // Where a comment runs on into a heading, or the corpus is introduced only below, the lines stay where they are.
                if (block.IsGlued || !hasTitle) return blocks;
                List<Block> own = TakeCommentsAbove(open, block);

                // A section of prose goes with the one above it.
                IndexSection section = block.Section == IndexSection.Unknown ? sections[sections.Count - 1].Section : block.Section;
                sections.Add((section, own));
                open = own;
            }

            open.Add(block);
            if (block.Level == 2) open[0] = open[0] with { BlanksBefore = 1 };
        }

        return [.. sections.OrderBy(static section => section.Section).SelectMany(static section => section.Blocks)];
    }

    /// <summary>The comments that stand right above a heading: they are about it.</summary>
    private static List<Block> TakeCommentsAbove(List<Block> open, Block heading)
    {
        int from = open.Count;
        Block below = heading;
        while (from > 0 && below.BlanksBefore == 0 && open[from - 1].Kind == BlockKind.Comment) below = open[--from];

        // What begins within a comment of the line above cannot go without it.
        if (below.IsGlued) from = open.Count;
        List<Block> taken = open.GetRange(from, open.Count - from);
        open.RemoveRange(from, open.Count - from);
        return taken;
    }
}
