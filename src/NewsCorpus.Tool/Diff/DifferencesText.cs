using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Diff;

/// <summary>Differences as lines: a sign, what it is, and what changed; then how much there is of each.</summary>
internal static class DifferencesText
{
    // Whoever was added is named; the rest is what `articles` and the others show.
    private static readonly string[] ShownOfAddedAndRemoved = ["date", "kind", "speaker"];

    public static void Write(CorpusDifferences differences, int oldMentions, int newMentions, TextWriter output)
    {
        foreach ((string one, _, IReadOnlyList<Difference> some) in differences.All)
        {
            foreach (Difference difference in some) output.WriteLine(Printable.Line(Line(one, difference)));
        }

        if (differences.IsEmpty) return;
        foreach ((_, string many, IReadOnlyList<Difference> some) in differences.All.Where(static kind => kind.One != "corpus"))
            output.WriteLine($"{many}: {Counts(some)}");
        output.WriteLine($"mentions: {Tables.Number(oldMentions)} before, {Tables.Number(newMentions)} now");
    }

    private static string Line(string kind, Difference difference)
    {
        string head = $"{Sign(difference.Kind)} {kind} {difference.Id} “{difference.Title}”";
        IEnumerable<FieldChange> shown = difference.Kind == DifferenceKind.Changed
            ? difference.Changes
            : difference.Changes.Where(static change => ShownOfAddedAndRemoved.Contains(change.Field));
        string details = string.Join("; ", difference.Kind == DifferenceKind.Changed ? shown.Select(Change) : shown.Select(Value));
        return details.Length == 0 ? head : $"{head}: {details}";
    }

    private static string Value(FieldChange change) => $"{change.Field} {change.New ?? change.Old}";

    private static string Change(FieldChange change) => change switch
    {
        { Old: null } => $"{change.Field} + {change.New}",
        { New: null } => $"{change.Field} - {change.Old}",
        _ => $"{change.Field} {change.Old} → {change.New}",
    };

    private static char Sign(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => '+',
        DifferenceKind.Removed => '-',
        _ => '~',
    };

    private static string Counts(IReadOnlyList<Difference> differences)
    {
        int added = differences.Count(static item => item.Kind == DifferenceKind.Added);
        int removed = differences.Count(static item => item.Kind == DifferenceKind.Removed);
        int changed = differences.Count - added - removed;
        return $"{Tables.Number(added)} added, {Tables.Number(removed)} removed, {Tables.Number(changed)} changed";
    }
}
