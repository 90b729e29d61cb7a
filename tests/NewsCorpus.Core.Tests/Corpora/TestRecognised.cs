namespace NewsCorpus.Core.Tests.Corpora;

/// <summary>An entity that one article recognises.</summary>
/// <param name="Key">What stands behind the ~ of its id.</param>
internal sealed record TestRecognised(string Key, string Name, EntityKind Kind = EntityKind.Person);
