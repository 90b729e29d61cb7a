namespace NewsCorpus.Accuracy.Scoring;

/// <summary>What became of one list of the seed's mentions.</summary>
internal sealed record SeedTier(string Name, int Gold, int Found, int RightEntity, int RightKind);
