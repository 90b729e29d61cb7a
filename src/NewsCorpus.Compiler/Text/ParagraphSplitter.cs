using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>
/// Cuts a text into paragraphs: lines, or blocks of lines set apart by blank ones. Where the layout is not said it is read from the
/// text: lines are parts of a wrapped block when most of those that another line follows directly do not end a sentence.
/// </summary>
internal static class ParagraphSplitter
{
    public static List<CharSpan> Split(string text, ArticleLayout layout)
    {
        List<List<CharSpan>> blocks = Blocks(text);
        if (layout == ArticleLayout.Detect) layout = IsWrapped(text, blocks) ? ArticleLayout.Blocks : ArticleLayout.Lines;
        return layout == ArticleLayout.Blocks
            ? [.. blocks.Select(block => CharSpan.FromBounds(block[0].Start, block[block.Count - 1].End))]
            : [.. blocks.SelectMany(block => block)];
    }

    /// <summary>Whether the first paragraph is followed by a blank line, as a headline is.</summary>
    public static bool StandsAlone(string text, CharSpan paragraph)
    {
        int lineEnds = 0;
        for (int i = paragraph.End; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '\n') lineEnds++;
        }

        return lineEnds > 1;
    }

    private static bool IsWrapped(string text, List<List<CharSpan>> blocks)
    {
        int followed = 0, unfinished = 0;
        foreach (List<CharSpan> block in blocks)
        {
            for (int line = 0; line + 1 < block.Count; line++)
            {
                followed++;
                if (!Punctuation.EndsSentence(text, block[line])) unfinished++;
            }
        }

        return unfinished * 2 > followed;
    }

    // Lines without the white space around them; a blank line begins a new block.
    private static List<List<CharSpan>> Blocks(string text)
    {
        List<List<CharSpan>> blocks = [];
        List<CharSpan> block = [];
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            CharSpan line = Trim(text, start, end);
            if (line.Length > 0)
            {
                if (block.Count == 0) blocks.Add(block);
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                block = [];
            }

            start = end + 1;
        }

        return blocks;
    }

    private static CharSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return CharSpan.FromBounds(start, end);
    }
}
