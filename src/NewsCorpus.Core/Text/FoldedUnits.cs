namespace NewsCorpus.Text;

/// <summary>
/// The code units of a text's folded form, one after the other and with no allocation: folded letters, runs of white space as
/// one blank, none at the ends.
/// </summary>
internal ref struct FoldedUnits(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private bool _started;

    public char Current { get; private set; }

    public bool MoveNext()
    {
        bool blank = false;
        while (_next < _text.Length)
        {
            char unit = _text[_next];
            if (char.IsWhiteSpace(unit))
            {
                blank = _started;
                _next++;
                continue;
            }

            char folded = Folding.Fold(unit);
            if (folded == Folding.Dropped)
            {
                _next++;
                continue;
            }

            // The blank comes only when something follows it, which the next call then takes.
            if (blank)
            {
                Current = ' ';
                return true;
            }

            _next++;
            _started = true;
            Current = folded;
            return true;
        }

        return false;
    }
}
