namespace NewsCorpus.Image;

/// <summary>Reads the directory at the start of a segment: its format, and where its tables are.</summary>
/// <param name="pages">The number of the segment's pages without the last, which is its hash.</param>
internal sealed class SegmentDirectory(CorpusImage image, int segment, int pages)
{
    private const int PlaceNumbers = 4;

    private int _at;

    public int Format { get; private set; }

    /// <summary>The tables that this reader knows, at the places of their ids.</summary>
    public Table?[] Tables { get; } = new Table?[(int)TableId.Mentions + 1];

    public void Read()
    {
        if (!image.Page(segment, 0).StartsWith(ImageFormat.Magic)) throw Damage.Found($"segment {segment} is not one of a corpus");
        _at = ImageFormat.Magic.Length;
        Format = Number();
        if (Format > ImageFormat.Version) throw Damage.NewerFormat(Format);
        if (Format == 0) throw Damage.Found($"segment {segment} has no format");

        // Every table takes bytes of the page, so a damaged count ends the loop where the page ends.
        int tables = Number();
        for (int i = 0; i < tables; i++) ReadTable();
    }

    private void ReadTable()
    {
        int id = Number();
        var place = new int[PlaceNumbers];
        for (int i = 0; i < place.Length; i++) place[i] = Number();
        ReadOnlySpan<byte> widths = Take(Number());
        int known = KnownColumns((TableId)id);
        if (known == 0) return;
        if (widths.Length < known) throw Damage.Found($"{(TableId)id} of segment {segment} has {widths.Length} columns of {known}");
        Tables[id] = Table.Open(image, segment, (TableId)id, place, widths, pages);
    }

    private int Number() => Septets.Read(Take(ImageFormat.HeaderWidth));

    private ReadOnlySpan<byte> Take(int length)
    {
        ReadOnlySpan<byte> page = image.Page(segment, 0);
        if (length > page.Length - _at) throw Damage.Found($"the directory of segment {segment} is cut off");
        ReadOnlySpan<byte> taken = page.Slice(_at, length);
        _at += length;
        return taken;
    }

    private static int KnownColumns(TableId id) => id switch
    {
        TableId.Strings => StringColumn.Count,
        TableId.Corpus => CorpusColumn.Count,
        TableId.Segments => SegmentColumn.Count,
        TableId.Sources => SourceColumn.Count,
        TableId.Entities => EntityColumn.Count,
        TableId.Aliases => AliasColumn.Count,
        TableId.Roles => RoleColumn.Count,
        TableId.ArticleDirectory => ArticleDirectoryColumn.Count,
        TableId.ArticleIds or TableId.EntityIds or TableId.SourceIds => IdTableColumn.Count,
        TableId.Names => NameColumn.Count,
        TableId.NameEntities => NameEntityColumn.Count,
        TableId.EntityArticles => EntityArticleColumn.Count,
        TableId.Articles => ArticleColumn.Count,
        TableId.Labels => LabelColumn.Count,
        TableId.Paragraphs => ParagraphColumn.Count,
        TableId.Quotes => QuoteColumn.Count,
        TableId.QuotePieces => QuotePieceColumn.Count,
        TableId.Mentions => MentionColumn.Count,
        _ => 0,
    };
}
