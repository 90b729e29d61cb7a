namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>The candidates of a paragraph, found by the tokens at which they begin or end.</summary>
internal sealed class CandidateList
{
    private readonly Dictionary<int, Candidate> _byFirst = [];
    private readonly Dictionary<int, Candidate> _byEnd = [];

    public CandidateList(IEnumerable<Candidate> candidates)
    {
        foreach (Candidate candidate in candidates)
        {
            _byFirst[candidate.First] = candidate;
            _byEnd[candidate.End] = candidate;
        }
    }

    public Candidate? StartingAt(int token) => _byFirst.TryGetValue(token, out Candidate candidate) ? candidate : null;

    public Candidate? EndingAt(int token) => _byEnd.TryGetValue(token, out Candidate candidate) ? candidate : null;
}
