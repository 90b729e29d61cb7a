namespace NewsCorpus.Tool.Diff;

/// <summary>Compares records that have ids, which say what is the same in both corpora.</summary>
internal static class RecordComparison
{
    /// <summary>The differences in the order of the ids.</summary>
    public static List<Difference> Compare(IEnumerable<ComparedRecord> old, IEnumerable<ComparedRecord> @new)
    {
        Dictionary<string, ComparedRecord> before = old.ToDictionary(static record => record.Id, StringComparer.Ordinal);
        List<Difference> differences = [];
        foreach (ComparedRecord record in @new)
        {
            if (!before.Remove(record.Id, out ComparedRecord? earlier)) differences.Add(Difference.Added(record));
            else if (Difference.Between(earlier, record) is { } change) differences.Add(change);
        }

        differences.AddRange(before.Values.Select(Difference.Removed));
        differences.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return differences;
    }
}
