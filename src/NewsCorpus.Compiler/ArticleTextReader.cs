using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler;

/// <summary>The first half of extraction, which needs no catalogue: paragraphs, marks, sentences, names. It is most of the work.</summary>
internal static class ArticleTextReader
{
    /// <param name="input">The file, and what matters of what INDEX.md says of it. A withdrawn article is not read.</param>
    /// <param name="recognise">What recognises names that the catalogue may lack.</param>
    public static ArticleReading Read(ReadingInput input, NameRecognition recognise)
    {
        if (input.IsWithdrawn) return new ArticleReading(input, "", "", [], [], [], default);
        string text = ArticleText.Normalise(input.File.Text);
        List<CorpusDiagnostic> diagnostics = [.. ArticleText.Check(input.File.Path, text)];
        var pack = LanguagePack.For(input.Language);
        List<Passage> passages =
            ParagraphClassifier.Classify(text, ParagraphSplitter.Split(text, input.Layout), input.Headline, pack);
        List<FoundQuote> quotes = QuoteFinder.Find(input.File.Path, text, passages, pack, diagnostics);

        // Where sentences end depends on what is quoted, which an editor may have corrected.
        var pins = new ArticlePins(text, input.Pins, Catalogue.Empty);
        var quotesOf = new QuotesByPassage(pins.Quotes.Correct(text, quotes, passages));
        foreach (Passage passage in passages)
            passage.Sentences = SentenceSplitter.Split(text, passage, [.. quotesOf.In(passage).Select(static quote => quote.Span)], pack);

        List<RecognisedName> names = recognise(text, passages, pack);
        return new ArticleReading(
            input, text, Hexadecimal.Sha256(text), passages, quotes, names, diagnostics.ToEquatableArray());
    }
}
