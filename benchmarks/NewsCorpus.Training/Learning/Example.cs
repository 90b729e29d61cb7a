using NewsCorpus.Compiler.Entities.Recognition;

namespace NewsCorpus.Training.Learning;

/// <summary>A run of tokens to learn from: the numbers of each token's features, and its right tags.</summary>
internal sealed record Example(int[][] Features, NameTag[] Tags);
