using NewsCorpus.Text;

namespace NewsCorpus.Search;

/// <summary>Comparison with folded text, without folding the other side into a string.</summary>
internal static class FoldedText
{
    public static bool Equals(ReadOnlySpan<char> text, string folded)
    {
        var units = new FoldedUnits(text);
        int at = 0;
        while (units.MoveNext())
        {
            if (at == folded.Length || folded[at] != units.Current) return false;
            at++;
        }

        return at == folded.Length;
    }
}
