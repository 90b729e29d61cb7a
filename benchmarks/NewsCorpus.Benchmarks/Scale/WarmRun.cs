namespace NewsCorpus.Benchmarks.Scale;

/// <summary>One run of the generator after an edit.</summary>
/// <param name="Changed">The generated files that are not those of the run before.</param>
internal sealed record WarmRun(double Milliseconds, long AllocatedBytes, string Changed);
