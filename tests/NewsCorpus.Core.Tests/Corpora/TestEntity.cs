namespace NewsCorpus.Core.Tests.Corpora;

internal sealed record TestEntity(string Id, string Name, EntityKind Kind = EntityKind.Person)
{
    /// <summary>Its names besides the canonical one.</summary>
    public string[] Aliases { get; init; } = [];

    public TestRole[] Roles { get; init; } = [];

    public string? Description { get; init; }

    public string? Wikidata { get; init; }
}
