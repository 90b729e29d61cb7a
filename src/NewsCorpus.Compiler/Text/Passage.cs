using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>A paragraph at work: its tokens, and what has been found in it so far.</summary>
internal sealed class Passage(int number, CharSpan span, ArraySegment<Token> tokens)
{
    /// <summary>The number of the paragraph in its article, from 0.</summary>
    public int Number => number;

    public CharSpan Span => span;

    public ParagraphKind Kind { get; set; }

    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>Runs of tokens that are sentences, in order. Words inside quotation marks never end one.</summary>
    public List<Sentence> Sentences { get; set; } = [];

    /// <summary>Whether links and heads are left out: only the headline and the body can hold quotes.</summary>
    public bool IsReport => Kind is ParagraphKind.Headline or ParagraphKind.Body;

    public ReadOnlySpan<Token> AsSpan() => tokens;

    /// <summary>The number of the first token that starts at a position or after it.</summary>
    public int TokenAt(int position)
    {
        ReadOnlySpan<Token> tokens = Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
