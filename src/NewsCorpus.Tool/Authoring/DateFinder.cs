using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCorpus.Tool.Authoring;

/// <summary>Finds the day that a text gives near its head: 2025-08-17, 17 Agustus 2025, August 17, 2025, 17. August 2025.</summary>
internal static partial class DateFinder
{
    // A dateline stands in the first lines; a date further down is that of something told.
    private const int Head = 1000;

    /// <summary>The months in the languages that have word lists; a month is known by three letters of its name or more.</summary>
    public static readonly string[][] Months =
    [
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"],
        ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
    ];

    /// <summary>The first day in the head of a text, with its words there.</summary>
    public static (DateOnly Day, string Words)? Find(string text)
    {
        foreach (Match match in Dates().Matches(text[..Math.Min(Head, text.Length)]))
        {
            int month = match.Groups["number"].Success ? Number(match, "number") : MonthOf(match.Groups["month"].Value);
            int year = Number(match, "year"), day = Number(match, "day");
            if (year is > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                return (new DateOnly(year, month, day), match.Value);
        }

        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthOf(string word)
    {
        foreach (string[] months in Months)
        {
            int month = Array.FindIndex(months, name => word.Length >= 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            if (month >= 0) return month + 1;
        }

        return 0;
    }

    [GeneratedRegex(
        @"\b(?<year>[0-9]{4})-(?<number>[0-9]{2})-(?<day>[0-9]{2})\b"
        + @"|\b(?<day>[0-9]{1,2})(?:\.|st|nd|rd|th)?\s(?<month>\p{L}+)\.?,?\s(?<year>[0-9]{4})\b"
        + @"|\b(?<month>\p{L}+)\.?\s(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?<year>[0-9]{4})\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
