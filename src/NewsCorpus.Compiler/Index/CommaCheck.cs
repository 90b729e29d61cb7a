using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>
/// Finds a list of names that is written with commas, as lists mostly are, where the format has ';', because a name may hold a comma.
/// </summary>
internal static class CommaCheck
{
    private static readonly string[] Conjunctions = [" and ", " dan ", " und ", " serta ", " & "];

    /// <param name="list">The value of the field.</param>
    /// <param name="one">What a part of it is: "alias", "role".</param>
    public static void Check(Slice? list, string one, DiagnosticList diagnostics)
    {
        if (list is not { } value || value.Span.IndexOf(',') < 0 || value.Split(';').Count != 1) return;
        List<Slice> parts = value.Split(',');
        if (parts.Count < 2 || !parts.TrueForAll(LooksLikeName)) return;

        // "Washington, D.C." and "Nusa Lines, Inc." are names; so is the minister of this, that and another thing.
        if (parts.Skip(1).Any(static part => part.Span[part.Length - 1] == '.')) return;
        if (Conjunctions.Any(word => value.ToString().IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) return;
        diagnostics.Add(DiagnosticRules.CommaInList, value, DiagnosticList.Shorten(value.Text), one);
    }

    private static bool LooksLikeName(Slice part) => char.IsUpper(part.Span[0]);
}
