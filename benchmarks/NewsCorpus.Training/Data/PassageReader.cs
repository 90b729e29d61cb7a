using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Training.Data;

/// <summary>Cuts a text into paragraphs and sentences as extraction does.</summary>
internal static class PassageReader
{
    public static List<Passage> Read(string text, LanguagePack pack)
    {
        List<Passage> passages =
            ParagraphClassifier.Classify(text, ParagraphSplitter.Split(text, ArticleLayout.Detect), string.Empty, pack);
        List<FoundQuote> quotes = QuoteFinder.Find(string.Empty, text, passages, pack, []);
        foreach (Passage passage in passages)
        {
            passage.Sentences = SentenceSplitter.Split(
                text,
                passage,
                [.. quotes.Where(quote => quote.FirstParagraph <= passage.Number && quote.LastParagraph >= passage.Number).Select(quote => quote.Span)],
                pack);
        }

        return passages;
    }
}
