namespace NewsCorpus.Training.Learning;

/// <summary>What was learnt: for each feature, and each pair of neighbours, a weight for each tag.</summary>
internal sealed record Weights(double[] Features, double[] Pairs);
