using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>
/// Finds the name that was probably meant: the nearest by insertions, deletions, replacements and swaps of neighbours. What it
/// may cost is bounded, so that an index with ten thousand faults is still read at once.
/// </summary>
internal sealed class Suggestion
{
    private const int LongestName = 200;
    private const int CostOfSkipping = 5;
    private long _budget = 50_000_000;

    /// <summary>The phrase that ends a message: empty where nothing is near.</summary>
    public string Hint(string name, IEnumerable<string> candidates) => Hint(Nearest(name, candidates));

    public static string Hint(string? meant) => meant is null ? "" : $" (did you mean '{meant}'?)";

    /// <summary>The first of the nearest candidates, or null where none is near.</summary>
    public string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName || _budget < 0) return null;
        string folded = Folding.Fold(name);
        int limit = Math.Min(3, Math.Max(1, folded.Length / 3)) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            bool isNear = Math.Abs(candidate.Length - name.Length) < limit;
            _budget -= isNear ? (long)candidate.Length * name.Length : CostOfSkipping;
            if (_budget < 0) return nearest;
            if (!isNear) continue;
            int distance = Distance(folded, Folding.Fold(candidate));
            if (distance >= limit) continue;
            limit = distance;
            nearest = candidate;
            if (limit == 0) break;
        }

        return nearest;
    }

    /// <summary>The least number of edits that make one text the other (optimal string alignment).</summary>
    public static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] above = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(above[j] + 1, current[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, before[j - 2] + 1);
                current[j] = least;
            }

            (before, above, current) = (above, current, before);
        }

        return above[right.Length];
    }
}
