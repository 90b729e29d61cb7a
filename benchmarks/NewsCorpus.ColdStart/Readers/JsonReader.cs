using System.Text.Json;
using System.Text.Json.Serialization;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.ColdStart.Readers;

/// <summary>The corpus is read from a file by System.Text.Json with generated code.</summary>
internal static class Reader
{
    public static string Answer(string folder, string id)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "corpus.json"));
        return JsonSerializer.Deserialize(file, PlainContext.Default.PlainCorpus)!.Answer(id);
    }
}

[JsonSerializable(typeof(PlainCorpus))]
internal sealed partial class PlainContext : JsonSerializerContext;
