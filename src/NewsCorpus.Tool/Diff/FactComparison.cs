namespace NewsCorpus.Tool.Diff;

/// <summary>What two versions of a record say differently.</summary>
internal static class FactComparison
{
    /// <summary>The changes, field by field in the order of the facts.</summary>
    public static List<FieldChange> Compare(Fact[] old, Fact[] @new)
    {
        List<FieldChange> changes = [];
        foreach (string field in old.Concat(@new).Select(static fact => fact.Field).Distinct(StringComparer.Ordinal))
        {
            string[] before = Values(old, field), after = Values(@new, field);
            if (before.AsSpan().SequenceEqual(after)) continue;
            string[] gone = [.. before.Except(after, StringComparer.Ordinal)];
            string[] come = [.. after.Except(before, StringComparer.Ordinal)];
            if (gone is [string one] && come is [string other])
            {
                changes.Add(new FieldChange(field, one, other));
            }
            else if (gone.Length + come.Length > 0)
            {
                changes.AddRange(gone.Select(value => new FieldChange(field, value, null)));
                changes.AddRange(come.Select(value => new FieldChange(field, null, value)));
            }
            else
            {
                // The same values in another order, or one of them more often.
                changes.Add(new FieldChange(field, string.Join(", ", before), string.Join(", ", after)));
            }
        }

        return changes;
    }

    private static string[] Values(Fact[] facts, string field) =>
        [.. facts.Where(fact => fact.Field == field).Select(static fact => fact.Value)];
}
