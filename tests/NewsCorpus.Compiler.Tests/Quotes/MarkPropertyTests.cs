using CsCheck;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Quotes;

/// <summary>What holds for the marks of every paragraph.</summary>
public sealed class MarkPropertyTests
{
    private static readonly LanguagePack Pack = LanguagePack.For("id");

    private static readonly Gen<string> Paragraph =
        Gen.OneOf("“", "”", "\"", "„", "»", "«", "‘", "’", "'", "a", "Ab", "kata", ",", ".", " ", " ", " ", "5", "(", ")", "–").Array[0, 24].Select(string.Concat);

    // Nothing but marks that neighbours tell, so that a plain reading of the text is enough to pair them.
    private static readonly Gen<string> Plain = Gen.OneOf(" “a", "a” ", "a").Array[0, 16].Select(string.Concat);

    [Fact]
    public void Find_AnyParagraph_HasSpansInOrderThatDoNotOverlap() => Check((text, marked, _) =>
    {
        int end = 0;
        foreach (MarkedSpan span in marked)
        {
            Assert.InRange(span.Span.Start, end, text.Length);
            Assert.InRange(span.Words.Start, span.Span.Start + 1, span.Span.End);
            Assert.InRange(span.Words.End, span.Words.Start, span.Span.End);
            end = span.Span.End;
        }
    });

    [Fact]
    public void Find_AnyParagraph_HasMarksAtTheEndsOfEachSpan() => Check((text, marked, _) => Assert.All(marked, span =>
    {
        Assert.True(Punctuation.IsMark(text[span.Span.Start]));
        if (span.IsClosed) Assert.True(Punctuation.IsMark(text[span.Span.End - 1]));
        else Assert.Equal(text.Length, span.Span.End);
    }));

    [Fact]
    public void Find_AnyParagraph_AccountsForEveryDoubleMark() => Check((text, marked, strays) =>
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!Punctuation.IsDoubleMark(text[at]) || (at > 0 && char.IsDigit(text[at - 1]))) continue;
            Assert.True(strays.Contains(at) || marked.Any(span => span.Span.Contains(at)), $"The mark at {at} is lost.");
        }

        Assert.Equal(strays.Distinct(), strays);
        Assert.All(strays, stray => Assert.True(Punctuation.IsDoubleMark(text[stray])));
    });

    [Fact]
    public void Find_MarksThatNeighboursTell_AreThoseOfANaiveReading() => Plain.Sample(text =>
    {
        List<MarkedSpan> marked = Find(text, []);
        Assert.Equal(Naive(text), marked.Where(span => span.IsClosed).Select(span => (span.Span.Start, span.Span.End)));
    });

    // For each mark that opens, looks for the one that closes it by counting from there; then drops pairs inside others.
    private static List<(int Start, int End)> Naive(string text)
    {
        List<(int Start, int End)> pairs = [];
        for (int open = 0; open < text.Length; open++)
        {
            if (text[open] != '“') continue;
            int depth = 0;
            for (int at = open; at < text.Length; at++)
            {
                if (text[at] == '“') depth++;
                else if (text[at] == '”') depth--;
                if (depth > 0) continue;
                pairs.Add((open, at + 1));
                break;
            }
        }

        pairs.RemoveAll(pair => pairs.Exists(other => other.Start < pair.Start && other.End > pair.End));
        return pairs;
    }

    private static void Check(Action<string, List<MarkedSpan>, List<int>> check) => Paragraph.Sample(
        text =>
        {
            List<int> strays = [];
            List<MarkedSpan> marked = Find(text, strays);
            check(text, marked, strays);
        },
        iter: 20_000);

    private static List<MarkedSpan> Find(string text, List<int> strays)
    {
        var span = new CharSpan(0, text.Length);
        return MarkFinder.Find(text, new Passage(0, span, new(Tokenizer.Tokenize(text, span, Pack.Vocabulary))), Pack, isReopened: false, strays);
    }
}
