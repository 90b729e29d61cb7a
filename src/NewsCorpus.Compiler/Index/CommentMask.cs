namespace NewsCorpus.Compiler.Index;

/// <summary>
/// Blanks out HTML comments, so that every other character keeps its place. What stands in code spans or after a backslash is
/// no comment.
/// </summary>
internal sealed class CommentMask(string text)
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    private readonly char[] _units = text.ToCharArray();
    private bool _closable = true;

    /// <summary>
    /// The last run of backticks of each length in the line that was searched to its end in vain. Whoever opens behind the last
    /// run of its length need not search: else a line of runs of all lengths would be read again for each of them.
    /// </summary>
    private readonly Dictionary<int, int> _lastRuns = [];
    private int _searchedLineEnd = -1;

    public ReadOnlySpan<char> Units => _units;

    /// <summary>Where the last comment ends; a line that starts before it starts within a comment.</summary>
    public int End { get; private set; }

    /// <summary>Where the first comment that is never closed starts, or -1.</summary>
    public int Unclosed { get; private set; } = -1;

    /// <summary>Masks a line that is not code. Lines come in their order.</summary>
    public void MaskLine(int start, int end)
    {
        // A byte order mark is nothing that one sees.
        if (start == 0 && end > 0 && text[0] == '\uFEFF') _units[0] = ' ';
        int at = start;
        while (at < end)
        {
            if (at < End)
            {
                int masked = Math.Min(End, end);
                for (; at < masked; at++) _units[at] = ' ';
            }
            else if (text[at] == '\\')
            {
                at += 2;
            }
            else if (text[at] == '`')
            {
                at = AfterCode(at, end);
            }
            else if (text[at] == '<' && string.CompareOrdinal(text, at, Opening, 0, Opening.Length) == 0)
            {
                if (!Open(at)) at += Opening.Length;
            }
            else
            {
                at++;
            }
        }
    }

    public override string ToString() => new(_units);

    private bool Open(int at)
    {
        // "<!-->" and "<!--->" are whole comments, hence the search from within the opening.
        int close = _closable ? text.IndexOf(Closing, at + 2, StringComparison.Ordinal) : -1;
        if (close >= 0)
        {
            End = close + Closing.Length;
            return true;
        }

        if (_closable) Unclosed = at;
        _closable = false;
        return false;
    }

    private int AfterCode(int at, int end)
    {
        int ticks = Run(at, end);
        bool isSearched = _searchedLineEnd == end;
        if (isSearched && !(_lastRuns.TryGetValue(ticks, out int last) && last > at)) return at + ticks;
        if (!isSearched) _lastRuns.Clear();
        for (int close = at + ticks; close < end;)
        {
            if (text[close] != '`')
            {
                close++;
                continue;
            }

            int run = Run(close, end);
            if (run == ticks) return close + run;
            if (!isSearched) _lastRuns[run] = close;
            close += run;
        }

        _searchedLineEnd = end;
        return at + ticks;
    }

    private int Run(int at, int end)
    {
        int from = at;
        while (at < end && text[at] == '`') at++;
        return at - from;
    }
}
