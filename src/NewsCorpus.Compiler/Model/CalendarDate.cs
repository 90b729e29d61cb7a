namespace NewsCorpus.Compiler.Model;

/// <summary>A day, as days since 0001-01-01 (the proleptic Gregorian calendar): what netstandard2.0 lacks a type for.</summary>
internal readonly record struct CalendarDate(int Days) : IComparable<CalendarDate>
{
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    private DateTime Midnight => new(Days * TimeSpan.TicksPerDay);

    public int Year => Midnight.Year;

    public int CompareTo(CalendarDate other) => Days.CompareTo(other.Days);

    public static bool operator <(CalendarDate left, CalendarDate right) => left.Days < right.Days;

    public static bool operator >(CalendarDate left, CalendarDate right) => left.Days > right.Days;

    public static bool operator <=(CalendarDate left, CalendarDate right) => left.Days <= right.Days;

    public static bool operator >=(CalendarDate left, CalendarDate right) => left.Days >= right.Days;

    public override string ToString() => Midnight.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
