namespace NewsCorpus.Core.Tests.Corpora;

internal sealed record TestSource(string Id, string Name)
{
    public string? Url { get; init; }

    public string? License { get; init; }

    public string? Attribution { get; init; }
}
