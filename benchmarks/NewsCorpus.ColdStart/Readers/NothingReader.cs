namespace NewsCorpus.ColdStart.Readers;

/// <summary>No corpus: what any process costs.</summary>
internal static class Reader
{
    public static string Answer(string folder, string id) => $"{folder}: {id}";
}
