namespace NewsCorpus.Compiler.Text;

/// <summary>A sentence, as the range of its tokens in the paragraph.</summary>
internal readonly record struct Sentence(int First, int End);
