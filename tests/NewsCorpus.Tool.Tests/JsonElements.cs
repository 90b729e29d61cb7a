using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

internal static class JsonElements
{
    /// <summary>A field of each object of an array.</summary>
    public static string?[] Strings(this JsonElement array, string field) =>
        [.. array.EnumerateArray().Select(item => item.GetProperty(field).GetString())];

    /// <summary>What an object's "start" and "length" cut out of a text.</summary>
    public static string Cut(this JsonElement span, string text) =>
        text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());
}
