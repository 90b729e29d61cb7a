using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsCorpus.Tool.Tests.Annotate;

/// <summary>Articles as they are given to "newscorpus annotate", and what it answers.</summary>
internal static class AnnotateRun
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public const string Gate = """
        The gate is shut

        A crowd came to the gate. “It stays shut until spring,” said Ana Quill.
        She called the delay “a small price”. Tomas Réval did not answer.

        """;

    /// <summary>A line of the input.</summary>
    public static string Line(string text, string language = "en", params (string Name, string Value)[] more)
    {
        Dictionary<string, string> fields = new() { ["id"] = "gate", ["language"] = language, ["text"] = text };
        foreach ((string name, string value) in more) fields[name] = value;
        return JsonSerializer.Serialize(fields, Readable);
    }

    /// <summary>The one line that comes of an article.</summary>
    public static JsonElement Annotate(string line, params string[] args)
    {
        ToolRun run = ToolRun.Reading(line, ["annotate", .. args]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
    }

    public static JsonElement[] Array(this JsonElement element, string field) => [.. element.GetProperty(field).EnumerateArray()];

    public static string? String(this JsonElement element, string field) => element.GetProperty(field).GetString();

    public static string[] Fields(this JsonElement element) => [.. element.EnumerateObject().Select(static field => field.Name)];
}
