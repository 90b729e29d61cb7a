using System.Text.Json;

namespace NewsCorpus.Accuracy.Data;

/// <summary>Fields that may be missing or null.</summary>
internal static class JsonFields
{
    public static string? OptionalText(JsonElement element, string field) =>
        element.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int? OptionalNumber(JsonElement element, string field) =>
        element.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
