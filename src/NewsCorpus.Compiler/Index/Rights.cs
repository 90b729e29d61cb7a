using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>
/// The checks of rights. What is wrong with a license is said once where the license is stated, not at each of the thousands
/// of articles that may inherit it.
/// </summary>
internal sealed class Rights(IndexContext context)
{
    public LicenseStatement? Read(Slice? value)
    {
        if (value is not { } slice) return null;
        string text = slice.Text;
        string? license = LicenseList.Normalize(text);
        if (license is null)
        {
            context.Diagnostics.Add(DiagnosticRules.InvalidLicense, slice, DiagnosticList.Shorten(text),
                context.Suggestion.Hint(text, LicenseList.Identifiers));
        }

        return new LicenseStatement(slice, license ?? text, license is not null);
    }

    /// <summary>Asks whether the text of an article may be passed on.</summary>
    public void Check(LicenseStatement statement, string? attribution, string headline)
    {
        if (!statement.IsValid) return;
        if (!statement.IsRefused && !IsAllowed(statement.License))
        {
            statement.IsRefused = true;
            context.Diagnostics.Add(DiagnosticRules.ClosedLicense, statement.Place, statement.License);
        }

        if (!statement.LacksAttribution && attribution is null && LicenseList.RequiresAttribution(statement.License))
        {
            statement.LacksAttribution = true;
            context.Diagnostics.Add(DiagnosticRules.NoAttribution, statement.Place, statement.License,
                DiagnosticList.Shorten(headline));
        }
    }

    private bool IsAllowed(string license)
    {
        if (context.Options.AllowedLicenses is not { } allowed || LicenseList.IsOpen(license)) return true;
        foreach (string item in allowed)
        {
            if (string.Equals(item.Trim(), license, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
