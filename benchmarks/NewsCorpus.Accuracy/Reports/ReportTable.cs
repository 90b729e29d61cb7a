namespace NewsCorpus.Accuracy.Reports;

/// <summary>A table to be shown on a screen or written into a page. The first columns are words, the others figures.</summary>
internal sealed class ReportTable(string title, int words, params IReadOnlyList<string> columns)
{
    private readonly List<string[]> _rows = [];

    public string Title => title;

    public int Words => words;

    public IReadOnlyList<string> Columns => columns;

    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    public void Add(params string[] cells) => _rows.Add(cells);
}
