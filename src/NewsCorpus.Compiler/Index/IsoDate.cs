using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads ISO 8601 dates at the precision of a year, a month, a day or a minute.</summary>
internal static class IsoDate
{
    /// <summary>A year, a month or a day: its first and last day.</summary>
    public static bool TryReadPeriod(ReadOnlySpan<char> text, out CalendarDate first, out CalendarDate last)
    {
        first = last = default;
        if (text.Length is not (4 or 7 or 10) || !TryReadNumber(text.Slice(0, 4), out int year) || year == 0) return false;
        int month = 0;
        if (text.Length > 4 && !TryReadPart(text.Slice(4, 3), 1, 12, out month)) return false;
        int day = 0;
        if (text.Length > 7 && !TryReadPart(text.Slice(7, 3), 1, DateTime.DaysInMonth(year, month), out day)) return false;
        first = new CalendarDate(year, Math.Max(month, 1), Math.Max(day, 1));
        int lastMonth = month == 0 ? 12 : month;
        last = new CalendarDate(year, lastMonth, day == 0 ? DateTime.DaysInMonth(year, lastMonth) : day);
        return true;
    }

    public static bool TryReadDay(ReadOnlySpan<char> text, out CalendarDate day) =>
        TryReadPeriod(text, out day, out _) && text.Length == 10;

    /// <summary>A day, or a day with a time and its offset; seconds are read and not kept.</summary>
    public static bool TryReadTime(ReadOnlySpan<char> text, out PublicationTime time)
    {
        time = default;
        if (text.Length < 10 || !TryReadDay(text.Slice(0, 10), out CalendarDate day)) return false;
        time = new PublicationTime(day, null, 0);
        if (text.Length == 10) return true;

        ReadOnlySpan<char> rest = text.Slice(10);
        if (rest.Length < 7 || rest[0] != 'T' || !TryReadClock(rest.Slice(1, 5), 23, out int minute)) return false;
        rest = rest.Slice(6);
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!TryReadNumber(rest.Slice(1, 2), out int second) || second > 60) return false;
            rest = rest.Slice(3);
        }

        if (!TryReadOffset(rest, out int offset)) return false;

        // The moment must be one in UTC as well: .NET has none before the year 1 or after 9999.
        long utc = ((long)day.Days * 1440) + minute - offset;
        if (utc < 0 || utc >= ((long)new CalendarDate(9999, 12, 31).Days + 1) * 1440) return false;
        time = new PublicationTime(day, minute, offset);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1 && text[0] == 'Z') return true;
        if (text.Length != 6 || text[0] is not ('+' or '-') || !TryReadClock(text.Slice(1), 14, out minutes)) return false;
        if (text[0] == '-') minutes = -minutes;
        return minutes is >= -14 * 60 and <= 14 * 60;
    }

    private static bool TryReadClock(ReadOnlySpan<char> text, int mostHours, out int minutes)
    {
        minutes = 0;
        if (text.Length != 5 || text[2] != ':') return false;
        if (!TryReadNumber(text.Slice(0, 2), out int hour) || hour > mostHours) return false;
        if (!TryReadNumber(text.Slice(3, 2), out int minute) || minute > 59) return false;
        minutes = (hour * 60) + minute;
        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, int least, int most, out int number)
    {
        number = 0;
        return text[0] == '-' && TryReadNumber(text.Slice(1), out number) && number >= least && number <= most;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9') return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
