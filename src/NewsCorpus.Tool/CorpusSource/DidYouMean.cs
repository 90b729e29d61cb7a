extern alias compiler;
using compiler::NewsCorpus.Compiler.Index;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>The name that was probably meant, as the diagnostics of INDEX.md suggest it.</summary>
internal static class DidYouMean
{
    /// <summary>The phrase that ends a message: empty where nothing is near.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) => new Suggestion().Hint(name, candidates);
}
