using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>A paragraph at work: its tokens, and what has been found in it so far.</summary>
internal sealed class Passage(int number, CharSpan span, List<Token> tokens)
{
    private readonly Token[] _tokens = [.. tokens];

    /// <summary>The number of the paragraph in its article, from 0.</summary>
    public int Number => number;

    public CharSpan Span => span;

    public ParagraphKind Kind { get; set; }

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Runs of tokens that are sentences, in order. Words inside quotation marks never end one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; set; } = [];

    /// <summary>Whether links and heads are left out: only the headline and the body can hold quotes.</summary>
    public bool IsReport => Kind is ParagraphKind.Headline or ParagraphKind.Body;

    public ReadOnlySpan<Token> AsSpan() => _tokens;

    /// <summary>The number of the first token that starts at a position or after it.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
