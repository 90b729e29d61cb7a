namespace NewsCorpus.Tool.Diff;

/// <summary>A record that only one of two corpora has, or that they have differently.</summary>
/// <param name="Changes">Of one that was added or removed all that it said.</param>
internal sealed record Difference(DifferenceKind Kind, string Id, string Title, IReadOnlyList<FieldChange> Changes)
{
    public static Difference Added(ComparedRecord record) => new(
        DifferenceKind.Added, record.Id, record.Title, [.. record.Facts.Select(static fact => new FieldChange(fact.Field, null, fact.Value))]);

    public static Difference Removed(ComparedRecord record) => new(
        DifferenceKind.Removed, record.Id, record.Title, [.. record.Facts.Select(static fact => new FieldChange(fact.Field, fact.Value, null))]);

    /// <summary>How a record changed, or null where it did not.</summary>
    public static Difference? Between(ComparedRecord old, ComparedRecord @new) => old.Facts.AsSpan().SequenceEqual(@new.Facts)
        ? null
        : new Difference(DifferenceKind.Changed, @new.Id, @new.Title, FactComparison.Compare(old.Facts, @new.Facts));
}
