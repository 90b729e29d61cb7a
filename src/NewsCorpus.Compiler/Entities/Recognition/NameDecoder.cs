namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Finds the best sequence of tags for a run of tokens (Viterbi), given the scores of each tag and of each pair of neighbours.</summary>
internal static class NameDecoder
{
    private const int Never = int.MinValue / 2;

    /// <param name="scores">For each token the scores of the tags.</param>
    /// <param name="pairs">The scores of a tag behind another: row before, column behind. What stands before and behind the run is outside.</param>
    /// <param name="links">Room for as many bytes as there are scores.</param>
    /// <param name="tags">Receives the tags.</param>
    public static void Decode(ReadOnlySpan<int> scores, ReadOnlySpan<int> pairs, Span<byte> links, Span<NameTag> tags)
    {
        Span<int> best = stackalloc int[NameTags.Count];
        Span<int> next = stackalloc int[NameTags.Count];
        best.Fill(Never);
        best[(int)NameTag.Outside] = 0;
        for (int at = 0; at < tags.Length; at++)
        {
            for (int tag = 0; tag < NameTags.Count; tag++)
            {
                int from = 0, highest = Never;

                // Within a name there are only two that may stand before.
                bool isInside = NameTags.IsInside((NameTag)tag);
                int last = isInside ? tag : NameTags.Count - 1;
                for (int before = isInside ? tag - 1 : 0; before <= last; before++)
                {
                    int sum = best[before] + pairs[(before * NameTags.Count) + tag];
                    if (sum <= highest) continue;
                    highest = sum;
                    from = before;
                }

                next[tag] = Math.Max(highest + scores[(at * NameTags.Count) + tag], Never);
                links[(at * NameTags.Count) + tag] = (byte)from;
            }

            next.CopyTo(best);
        }

        int end = 0;
        for (int tag = 1; tag < NameTags.Count; tag++)
        {
            if (best[tag] + pairs[tag * NameTags.Count] > best[end] + pairs[end * NameTags.Count]) end = tag;
        }

        for (int at = tags.Length - 1; at >= 0; at--)
        {
            tags[at] = (NameTag)end;
            end = links[(at * NameTags.Count) + end];
        }
    }
}
