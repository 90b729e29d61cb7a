using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler;

/// <summary>
/// What is found in an article without the catalogue, so that an edit of the catalogue does not find it again. Equal to another when
/// what was read is. Nothing in it changes any more, so it may be linked more than once, and by several threads.
/// </summary>
/// <param name="Passages">The paragraphs, with their words and sentences.</param>
/// <param name="Quotes">The quotes by their marks, as the text has them.</param>
/// <param name="Names">The names that were recognised.</param>
/// <param name="Diagnostics">What is to be said about the text.</param>
internal sealed record ArticleReading(
    ReadingInput Input,
    string Text,
    string Sha256,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<FoundQuote> Quotes,
    IReadOnlyList<RecognisedName> Names,
    EquatableArray<CorpusDiagnostic> Diagnostics)
{
    public bool Equals(ArticleReading? other) => other is not null && Input == other.Input;

    public override int GetHashCode() => Input.GetHashCode();
}
