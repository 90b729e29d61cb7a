namespace NewsCorpus.Compiler.Index;

/// <summary>Language tags of BCP 47: two or three letters, then subtags.</summary>
internal static class LanguageTag
{
    /// <summary>The tag in its usual case (en-GB, zh-Hant), or null where it is not well formed.</summary>
    public static string? Normalize(string tag)
    {
        string[] subtags = tag.Split('-');
        if (subtags[0].Length is not (2 or 3) || !subtags[0].All(IsAsciiLetter)) return null;
        bool afterSingle = false;
        for (int i = 0; i < subtags.Length; i++)
        {
            string subtag = subtags[i];
            if (subtag.Length is 0 or > 8 || !subtag.All(unit => IsAsciiLetter(unit) || unit is >= '0' and <= '9')) return null;
            subtags[i] = i == 0 || afterSingle ? Lower(subtag)
                : subtag.Length == 2 ? Upper(subtag)
                : subtag.Length == 4 ? Upper(subtag.Substring(0, 1)) + Lower(subtag.Substring(1))
                : Lower(subtag);
            afterSingle |= subtag.Length == 1;
        }

        // A single letter announces an extension and must have one.
        return subtags[subtags.Length - 1].Length == 1 ? null : string.Join("-", subtags);
    }

    /// <summary>
    /// Whether what is limited to a language holds in a text of another tag: no limit holds everywhere, en holds for en-GB.
    /// Both tags are normalised.
    /// </summary>
    public static bool Covers(string? limit, string language) =>
        limit is null
        || (language.StartsWith(limit, StringComparison.Ordinal)
            && (language.Length == limit.Length || language[limit.Length] == '-'));

    /// <summary>Whether there is a language for which both limits hold.</summary>
    public static bool Overlap(string? left, string? right) =>
        left is null || right is null || Covers(left, right) || Covers(right, left);

    private static bool IsAsciiLetter(char unit) => unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static string Lower(string text) => text.ToLowerInvariant();

    private static string Upper(string text) => text.ToUpperInvariant();
}
