namespace NewsCorpus.Lookup;

/// <summary>The "did you mean" of an error message.</summary>
internal static class Suggestion
{
    public static KeyNotFoundException NotFound(string what, string id, IdLookup ids)
    {
        string? nearest = Nearest(id, ids);
        return new KeyNotFoundException(nearest is null
            ? $"No {what} has the id \"{id}\"."
            : $"No {what} has the id \"{id}\". Did you mean \"{nearest}\"?");
    }

    /// <summary>The id that is fewest edits away from what was asked, where that may be a slip of the hand.</summary>
    private static string? Nearest(string asked, IdLookup ids)
    {
        int limit = Math.Max(1, asked.Length / 3);
        string? nearest = null;
        for (int i = 0; i < ids.Count && limit > 0; i++)
        {
            string id = ids.Id(i);
            if (Math.Abs(id.Length - asked.Length) > limit) continue;
            int distance = Distance(asked, id);
            if (distance > limit || (distance == limit && nearest is not null)) continue;
            nearest = id;
            limit = distance;
        }

        return nearest;
    }

    // Levenshtein: insertions, deletions and replacements of one code unit.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (int j = 0; j < row.Length; j++) row[j] = j;
        for (int i = 0; i < a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < b.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(a[i]) == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(diagonal, row[j]) + 1);
            }
        }

        return row[b.Length];
    }
}
