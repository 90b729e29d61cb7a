namespace NewsCorpus.Image;

/// <summary>Numbers of an image that stand for something else, checked to stand for something.</summary>
internal static class Checked
{
    private const int MinutesPerDay = 24 * 60;
    private const int MaxOffsetMinutes = 14 * 60;

    private static readonly int MaxDays = (int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay);

    public static ParagraphKind ParagraphKind(int value) =>
        (ParagraphKind)Value(value, (int)NewsCorpus.ParagraphKind.RelatedLink, nameof(NewsCorpus.ParagraphKind));

    public static QuoteKind QuoteKind(int value) =>
        (QuoteKind)Value(value, (int)NewsCorpus.QuoteKind.Indirect, nameof(NewsCorpus.QuoteKind));

    public static EntityKind EntityKind(int value) =>
        (EntityKind)Value(value, (int)NewsCorpus.EntityKind.Other, nameof(NewsCorpus.EntityKind));

    public static MentionKind MentionKind(int value) =>
        (MentionKind)Value(value, (int)NewsCorpus.MentionKind.Pronoun, nameof(NewsCorpus.MentionKind));

    public static Origin Origin(int value) => (Origin)Value(value, (int)NewsCorpus.Origin.Pinned, nameof(NewsCorpus.Origin));

    /// <summary>A day as midnight, counted from 0001-01-01.</summary>
    public static DateTime Day(int days) => new(Value(days, MaxDays, "day") * TimeSpan.TicksPerDay);

    /// <summary>The instant of a publication; a day without a time counts from midnight UTC.</summary>
    public static DateTimeOffset Instant(int days, int minuteOrNone, int offsetMinutesPlusDay)
    {
        DateTime day = Day(days);
        if (minuteOrNone == 0) return new DateTimeOffset(day, TimeSpan.Zero);
        int minute = Value(minuteOrNone - 1, MinutesPerDay - 1, "minute");
        int offset = offsetMinutesPlusDay - MinutesPerDay;
        DateTime local = day.AddMinutes(minute);
        long utc = local.Ticks - (offset * TimeSpan.TicksPerMinute);
        if (Math.Abs((long)offset) > MaxOffsetMinutes || utc < 0 || utc > DateTime.MaxValue.Ticks)
            throw Damage.Found($"a time cannot be {offset} minutes away from UTC");
        return new DateTimeOffset(local, TimeSpan.FromMinutes(offset));
    }

    public static double Confidence(int perMille) => Value(perMille, 1000, "confidence") / 1000.0;

    private static int Value(int value, int last, string what) =>
        (uint)value <= (uint)last ? value : throw Damage.Found($"{value} is no {what}");
}
