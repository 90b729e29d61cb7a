using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace NewsCorpus.Json;

/// <summary>Fields that several kinds of records have in common.</summary>
internal static class JsonFields
{
    public static void WriteSpan(this Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("length"u8, span.Length);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    public static void WriteStrings(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void WriteDay(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTime? day) =>
        writer.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static string Lower(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Partial => "partial",
        QuoteKind.Scare => "scare",
        _ => "indirect",
    };

    public static string Lower(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "organization",
        EntityKind.Place => "place",
        EntityKind.Event => "event",
        EntityKind.Work => "work",
        EntityKind.Law => "law",
        _ => "other",
    };

    public static string Lower(MentionKind kind) => kind switch
    {
        MentionKind.Name => "name",
        MentionKind.Role => "role",
        _ => "pronoun",
    };

    public static string Lower(Origin origin) => origin switch
    {
        Origin.Catalogue => "catalogue",
        Origin.Recognised => "recognised",
        _ => "pinned",
    };

    public static string Lower(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "body",
        ParagraphKind.Headline => "headline",
        ParagraphKind.Heading => "heading",
        ParagraphKind.RelatedHeading => "related-heading",
        _ => "related-link",
    };
}
