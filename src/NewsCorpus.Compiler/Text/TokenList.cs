namespace NewsCorpus.Compiler.Text;

/// <summary>The tokens of an article, one after the other in one array.</summary>
/// <param name="characters">How long the text is.</param>
internal sealed class TokenList(int characters)
{
    // Text has a token for five characters or so, blanks included.
    private const int CharactersPerToken = 4;

    private Token[] _tokens = new Token[(characters / CharactersPerToken) + 1];

    public int Count { get; private set; }

    public void Add(Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, _tokens.Length * 2);
        _tokens[Count++] = token;
    }

    /// <summary>The tokens from a number on, of those that are there by now.</summary>
    public ArraySegment<Token> From(int first) => new(_tokens, first, Count - first);

    /// <summary>A run of tokens.</summary>
    public ArraySegment<Token> Slice(int first, int count) => new(_tokens, first, count);
}
