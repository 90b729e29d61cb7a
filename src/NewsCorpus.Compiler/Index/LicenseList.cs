namespace NewsCorpus.Compiler.Index;

/// <summary>
/// License identifiers: those of the SPDX list that are met on texts, data and code, and what they ask. Expressions of several
/// (AND, OR, WITH) are not among them: a text stands under one license here.
/// </summary>
internal static class LicenseList
{
    private const string OwnPrefix = "LicenseRef-";

    // Licenses that ask for nothing.
    private static readonly string[] Free =
    [
        "0BSD", "CC-PDDC", "CC-PDM-1.0", "CC0-1.0", "DL-DE-ZERO-2.0", "MIT-0", "PDDL-1.0", "Unlicense", "WTFPL",
    ];

    // Open licenses that ask that whoever made the text be named or their notice kept.
    private static readonly string[] OpenWithAttribution =
    [
        "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-2.0", "Artistic-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0",
        "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-2.5-AU", "CC-BY-3.0", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE",
        "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US", "CC-BY-4.0",
        "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-SA-2.5", "CC-BY-SA-3.0",
        "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0",
        "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "DL-DE-BY-2.0", "EUPL-1.2", "etalab-2.0",
        "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later",
        "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ISC", "LAL-1.2", "LAL-1.3",
        "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MPL-2.0", "NLOD-1.0", "NLOD-2.0",
        "ODbL-1.0", "ODC-By-1.0", "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "Zlib",
    ];

    // Licenses that forbid commercial use or changes: a package cannot keep that promise for those who use it.
    private static readonly string[] Closed =
    [
        "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-3.0-DE", "CC-BY-NC-4.0",
        "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-DE",
        "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0",
        "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK",
        "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0",
        "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-3.0-DE", "CC-BY-ND-4.0",
    ];

    private static readonly Dictionary<string, (string Identifier, LicenseTerms Terms)> Licenses = MakeTable();

    private enum LicenseTerms
    {
        Free,
        OpenWithAttribution,
        Closed,
    }

    public static IEnumerable<string> Identifiers => Free.Concat(OpenWithAttribution).Concat(Closed);

    /// <summary>The identifier in the spelling of the list (case does not matter in SPDX), or null where it is none.</summary>
    public static string? Normalize(string identifier)
    {
        if (identifier.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase))
        {
            string name = identifier.Substring(OwnPrefix.Length);
            return name.Length > 0 && name.All(IsOwnLetter) ? OwnPrefix + name : null;
        }

        return Licenses.TryGetValue(identifier, out (string Identifier, LicenseTerms) license) ? license.Identifier : null;
    }

    /// <summary>Whether a license lets everybody pass the text on, also changed and for money.</summary>
    public static bool IsOpen(string license) =>
        Licenses.TryGetValue(license, out (string, LicenseTerms Terms) known) && known.Terms != LicenseTerms.Closed;

    /// <summary>Whether a license is known to require that somebody be named.</summary>
    public static bool RequiresAttribution(string license) =>
        Licenses.TryGetValue(license, out (string, LicenseTerms Terms) known) && known.Terms != LicenseTerms.Free;

    private static bool IsOwnLetter(char unit) =>
        unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-';

    private static Dictionary<string, (string Identifier, LicenseTerms Terms)> MakeTable()
    {
        var table = new Dictionary<string, (string, LicenseTerms)>(StringComparer.OrdinalIgnoreCase);
        foreach (string item in Free) table.Add(item, (item, LicenseTerms.Free));
        foreach (string item in OpenWithAttribution) table.Add(item, (item, LicenseTerms.OpenWithAttribution));
        foreach (string item in Closed) table.Add(item, (item, LicenseTerms.Closed));
        return table;
    }
}
