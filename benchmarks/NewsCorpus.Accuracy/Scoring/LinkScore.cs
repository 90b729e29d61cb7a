namespace NewsCorpus.Accuracy.Scoring;

/// <summary>How well a program says which names of an article mean the same: B³.</summary>
/// <param name="Mentions">How many were looked at.</param>
/// <param name="Alias">Of the mentions by a shorter name, those that were joined to the longest.</param>
internal sealed record LinkScore(int Mentions, double Precision, double Recall, Share Alias)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
