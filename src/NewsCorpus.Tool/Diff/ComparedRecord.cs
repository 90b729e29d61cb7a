namespace NewsCorpus.Tool.Diff;

/// <summary>An article, a quote or another record, as two corpora are compared by it.</summary>
/// <param name="Id">Its own id; of a quote that of its article.</param>
/// <param name="Title">What people call it; of a quote its words.</param>
/// <param name="Facts">All else, in a fixed order.</param>
internal sealed record ComparedRecord(string Id, string Title, Fact[] Facts);
