namespace NewsCorpus.Image;

/// <summary>Reads the directory at the start of a segment: its format, and where its tables are.</summary>
internal ref struct SegmentDirectory
{
    private const int PlaceNumbers = 4;

    private readonly int _segment;
    private readonly ReadOnlySpan<PinnedPage> _pages;
    private int _at;

    /// <param name="segment">The number of the segment.</param>
    /// <param name="pages">Its pages without the last, which is its hash.</param>
    public SegmentDirectory(int segment, ReadOnlySpan<PinnedPage> pages)
    {
        _segment = segment;
        _pages = pages;
    }

    public int Format { get; private set; }

    /// <summary>The tables that this reader knows, at the places of their ids.</summary>
    public Table?[] Tables { get; } = new Table?[(int)TableId.Recognised + 1];

    public void Read()
    {
        if (!_pages[0].Bytes.StartsWith(ImageFormat.Magic)) throw Damage.Found($"segment {_segment} is not one of a corpus");
        _at = ImageFormat.Magic.Length;
        Format = Number();
        if (Format > ImageFormat.Version) throw Damage.NewerFormat(Format);
        if (Format == 0) throw Damage.Found($"segment {_segment} has no format");

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
        if (widths.Length < known) throw Damage.Found($"{(TableId)id} of segment {_segment} has {widths.Length} columns of {known}");
        Tables[id] = Table.Open((TableId)id, _segment, _pages, place, widths);
    }

    private int Number() => Septets.Read(Take(ImageFormat.HeaderWidth));

    private ReadOnlySpan<byte> Take(int length)
    {
        ReadOnlySpan<byte> page = _pages[0].Bytes;
        if (length > page.Length - _at) throw Damage.Found($"the directory of segment {_segment} is cut off");
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
        TableId.Lookups => LookupColumn.Count,
        TableId.Buckets => BucketColumn.Count,
        TableId.NameBearers => NameBearerColumn.Count,
        TableId.EntityArticles => EntityArticleColumn.Count,
        TableId.Articles => ArticleColumn.Count,
        TableId.Labels => LabelColumn.Count,
        TableId.Paragraphs => ParagraphColumn.Count,
        TableId.Quotes => QuoteColumn.Count,
        TableId.QuotePieces => QuotePieceColumn.Count,
        TableId.Mentions => MentionColumn.Count,
        TableId.Recognised => RecognisedColumn.Count,
        _ => 0,
    };
}
