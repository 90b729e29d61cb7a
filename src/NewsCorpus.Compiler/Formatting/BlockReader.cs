using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Cuts the lines of an index into blocks and writes each in its canonical form.</summary>
internal sealed class BlockReader(List<WrittenLine> lines)
{
    private readonly List<Block> _blocks = [];
    private IndexSection _section = IndexSection.Corpus;
    private int _at;

    public List<Block> Read()
    {
        while (SkipBlanks(out int blanks)) _blocks.Add(ReadBlock(blanks));
        return _blocks;
    }

    private bool SkipBlanks(out int blanks)
    {
        int from = _at;
        while (_at < lines.Count && lines[_at].IsBlank) _at++;
        blanks = _at - from;
        return _at < lines.Count;
    }

    private Block ReadBlock(int blanks)
    {
        WrittenLine first = lines[_at];
        Block Make(BlockKind kind, List<string> written) => new(kind, written, blanks, first.StartsInComment);
        if (first.Heading is { } heading && IsHeading(first)) return ReadHeading(heading, Make);
        if (first.Item is { } item) return Make(BlockKind.Item, ReadItem(item));
        if (first.Field is not null || StartsFields()) return Make(BlockKind.Fields, ReadFields());
        if (first.IsComment) return Make(BlockKind.Comment, ReadComment());
        return Make(BlockKind.Prose, TakeWhile(line => line == first || IsProse(line)));
    }

    private Block ReadHeading(string name, Func<BlockKind, List<string>, Block> make)
    {
        WrittenLine line = lines[_at];
        int level = line.Line.Level;
        if (level == 1) _section = IndexSection.Corpus;
        else if (level == 2) _section = SectionOf(name);
        bool isKnown = level == 2 || (level == 3 && _section == IndexSection.Entities);
        List<string> written = CanonicalLine.IsUnderlined(line) || _section == IndexSection.Unknown
            ? TakeWhile(other => other == line || (other.IsComment && CanonicalLine.IsUnderlined(line)))
            : [CanonicalLine.Heading(lines[_at++], name, isKnown)];
        return make(BlockKind.Heading, written) with { Level = level, Section = _section };
    }

    private static IndexSection SectionOf(string name) =>
        IndexHeadings.TryGetSection(Markdown.Unescape(name.AsSpan()), out IndexSection section) ? section : IndexSection.Unknown;

    /// <summary>Whether a comment stands here right above the first field of the corpus.</summary>
    private bool StartsFields()
    {
        int at = _at;
        while (at < lines.Count && lines[at].IsComment) at++;
        return at > _at && at < lines.Count && lines[at].Item is null && lines[at].Field is not null;
    }

    private List<string> ReadFields()
    {
        int end = _at;
        for (int at = _at; at < lines.Count && IsWithinFields(lines[at]); at++)
        {
            if (lines[at].Field is not null) end = at + 1;
        }

        return WriteFields(end, head: 0, indent: "");
    }

    private List<string> ReadItem(IndexItem item)
    {
        int last = item.Fields.Count == 0 ? _at : item.Fields[item.Fields.Count - 1].Key.Line;
        return WriteFields(last + 1, head: 1, indent: "  ");
    }

    /// <summary>A comment with all of its lines.</summary>
    private List<string> ReadComment()
    {
        WrittenLine first = lines[_at];
        return TakeWhile(line => line == first || (line.IsComment && line.StartsInComment));
    }

    private List<string> WriteFields(int end, int head, string indent)
    {
        while (end < lines.Count && lines[end].StartsInComment && lines[end].IsComment) end++;
        List<WrittenLine> taken = lines.GetRange(_at, end - _at);
        _at = end;

        // Something else among them, such as a paragraph of the item, says where it belongs by where it stands; and so does text
        // behind the end of their last comment.
        bool isPlain = taken.TrueForAll(static line => line.IsBlank || line.IsComment || CanonicalLine.IsBullet(line))
            && !(end < lines.Count && lines[end].StartsInComment);
        return isPlain ? FieldBlock.Write(taken, head, _section, indent) : [.. taken.Select(static line => line.Written)];
    }

    private List<string> TakeWhile(Func<WrittenLine, bool> belongs)
    {
        List<string> taken = [];
        for (; _at < lines.Count && belongs(lines[_at]); _at++) taken.Add(lines[_at].Written);
        return taken;
    }

    private static bool IsWithinFields(WrittenLine line) =>
        line.IsBlank || line.IsComment || (line.Item is null && line.Field is not null);

    private bool IsProse(WrittenLine line) =>
        line.Line.Kind != LineKind.Blank && line.Item is null && line.Field is null && !IsHeading(line);

    // In a section of prose there are headings of all kinds.
    private bool IsHeading(WrittenLine line) =>
        line.Heading is not null && (_section != IndexSection.Unknown || line.Line.Level <= 2);
}
