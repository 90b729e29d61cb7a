namespace NewsCorpus.Accuracy.Scoring;

/// <summary>What became of the quotes of one kind.</summary>
/// <param name="Exact">How many were found letter for letter.</param>
/// <param name="Named">For how many of those with a speaker the speaker was named.</param>
internal readonly record struct KindScore(Share Exact, Share Named);
