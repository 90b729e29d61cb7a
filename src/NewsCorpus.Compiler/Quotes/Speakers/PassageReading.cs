using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>A paragraph with its candidates, sentences and quotations.</summary>
internal sealed class PassageReading(Passage passage, SubjectFinder subjects, IReadOnlyList<FoundQuote> quotes)
{
    public Passage Passage => passage;

    public SubjectFinder Subjects => subjects;

    /// <summary>The quotes of which a part stands in the paragraph.</summary>
    public IReadOnlyList<FoundQuote> Quotes => quotes;

    /// <summary>The sentence that a token is in; an empty one behind the last token.</summary>
    public Sentence SentenceAt(int token)
    {
        int number = SentenceNumberAt(token);
        return number < passage.Sentences.Count ? passage.Sentences[number] : new Sentence(token, token);
    }

    /// <summary>The number of the sentence that a token is in.</summary>
    public int SentenceNumberAt(int token)
    {
        int low = 0, high = passage.Sentences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (passage.Sentences[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public bool IsInQuote(int token)
    {
        int position = passage.Tokens[token].Start;
        int quote = FirstQuoteEndingBehind(position);
        return quote < quotes.Count && quotes[quote].Span.Contains(position);
    }

    /// <summary>Whether a quote ends between two positions of the text.</summary>
    public bool HasQuoteIn(int start, int end)
    {
        int quote = FirstQuoteEndingBehind(start);
        return quote < quotes.Count && quotes[quote].Span.End <= end;
    }

    private int FirstQuoteEndingBehind(int position)
    {
        int low = 0, high = quotes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (quotes[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
