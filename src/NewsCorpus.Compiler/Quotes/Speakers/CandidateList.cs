namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>The candidates of a paragraph, in order, found by the tokens at which they begin or end.</summary>
internal sealed class CandidateList(int paragraph, List<Candidate> candidates)
{
    /// <summary>The number of the paragraph.</summary>
    public int Paragraph => paragraph;

    public List<Candidate> InOrder => candidates;

    public Candidate? StartingAt(int token)
    {
        int low = 0, high = candidates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (candidates[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low < candidates.Count && candidates[low].First == token ? candidates[low] : null;
    }

    public Candidate? EndingAt(int token)
    {
        int low = 0, high = candidates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (candidates[middle].End < token) low = middle + 1;
            else high = middle;
        }

        return low < candidates.Count && candidates[low].End == token ? candidates[low] : null;
    }
}
