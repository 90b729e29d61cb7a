using MemoryPack;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.ColdStart.Readers;

/// <summary>The corpus is read from a file by MemoryPack.</summary>
internal static class Reader
{
    public static string Answer(string folder, string id) =>
        MemoryPackSerializer.Deserialize<PlainCorpus>(File.ReadAllBytes(Path.Combine(folder, "corpus.bin")))!.Answer(id);
}
