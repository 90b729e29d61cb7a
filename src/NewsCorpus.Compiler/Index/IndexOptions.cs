using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>What an index is checked against besides itself.</summary>
/// <param name="AllowedLicenses">
/// The licenses a project allows besides the open ones; null where nothing is passed on, so that nothing needs allowing.
/// </param>
internal sealed record IndexOptions(EquatableArray<string>? AllowedLicenses)
{
    /// <summary>
    /// Whether a word (folded) is a common one of a language, or of any where the language is null. Give a static method, so
    /// that options stay equal.
    /// </summary>
    public Func<string, string?, bool>? IsCommonWord { get; init; }
}
