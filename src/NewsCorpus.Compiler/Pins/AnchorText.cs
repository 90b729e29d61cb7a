using System.Text;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Pins;

/// <summary>
/// A text in which the words of pins are found: as whole words, letter for letter, and without regard to how wide blanks are and
/// which shape quotation marks have.
/// </summary>
internal sealed class AnchorText
{
    private readonly string _normal;

    // Where each unit of the normal form stands in the text.
    private readonly int[] _positions;

    public AnchorText(string text)
    {
        var positions = new List<int>(text.Length);
        _normal = Normalise(text.AsSpan(), positions);
        _positions = [.. positions];
    }

    /// <summary>Words as they are compared: runs of white space are one blank, quotation marks have one shape for double and one for single.</summary>
    public static string Normalise(ReadOnlySpan<char> words) => Normalise(words, positions: null);

    /// <summary>All places where words stand, in the order of the text; where words around them are given, only those within these.</summary>
    /// <param name="words">Normalised words.</param>
    /// <param name="around">Normalised words, or null.</param>
    public List<CharSpan> Find(string words, string? around)
    {
        List<CharSpan> found = Find(words);
        if (around is null || found.Count == 0) return found;
        List<CharSpan> regions = Find(around);
        List<CharSpan> within = [];
        int region = 0;
        foreach (CharSpan span in found)
        {
            while (region < regions.Count && regions[region].End < span.End) region++;
            if (region < regions.Count && regions[region].Contains(span)) within.Add(span);
        }

        return within;
    }

    /// <summary>Words of the text that differ from others in case only, or null.</summary>
    public string? Alike(string words)
    {
        int at = NextOf(words, 0, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : _normal.Substring(at, words.Length);
    }

    private List<CharSpan> Find(string words)
    {
        List<CharSpan> found = [];
        for (int at = 0; (at = NextOf(words, at, StringComparison.Ordinal)) >= 0; at++)
            found.Add(CharSpan.FromBounds(_positions[at], _positions[at + words.Length - 1] + 1));
        return found;
    }

    private int NextOf(string words, int from, StringComparison comparison)
    {
        int at = from - 1;
        do
        {
            at = _normal.IndexOf(words, at + 1, comparison);
        }
        while (at >= 0 && (IsWithinWord(at - 1) || IsWithinWord(at + words.Length - 1)));
        return at;
    }

    // Whether a word goes on from one unit to the next.
    private bool IsWithinWord(int at) => at >= 0 && at + 1 < _normal.Length && IsOfWord(at) && IsOfWord(at + 1);

    private bool IsOfWord(int at)
    {
        bool isSecondHalf = char.IsLowSurrogate(_normal[at]) && at > 0 && char.IsHighSurrogate(_normal[at - 1]);
        return WordScanner.UnitsOfWord(_normal.AsSpan(), isSecondHalf ? at - 1 : at) > 0;
    }

    private static string Normalise(ReadOnlySpan<char> text, List<int>? positions)
    {
        var normal = new StringBuilder(text.Length);
        bool blank = false;
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (char.IsWhiteSpace(unit))
            {
                blank = normal.Length > 0;
                continue;
            }

            if (blank) Add(' ', at - 1);
            blank = false;
            Add(Punctuation.IsDoubleMark(unit) ? '"' : Punctuation.IsSingleMark(unit) ? '\'' : unit, at);
        }

        return normal.ToString();

        void Add(char unit, int at)
        {
            normal.Append(unit);
            positions?.Add(at);
        }
    }
}
