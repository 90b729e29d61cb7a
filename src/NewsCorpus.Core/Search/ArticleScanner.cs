using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Search;

/// <summary>
/// Reads articles one after the other and finds the terms of a query in them. A phrase is found where its words follow one
/// another in one paragraph, whatever punctuation and white space is between them.
/// </summary>
internal sealed class ArticleScanner(SearchQuery query)
{
    private const int NoWord = -1;

    private readonly List<WordPlace> _words = [];
    private char[] _text = [];
    private int _length;

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>How many words the article has.</summary>
    public int WordCount => _words.Count;

    public void Read(ArticleRow article)
    {
        ReadOnlySpan<byte> bytes = article.Utf8Text;
        if (_text.Length < bytes.Length) _text = new char[bytes.Length];
        _length = Utf8.Decode(bytes, _text);
        if (_length != article.TextLength) throw Damage.Found("a text does not have the length that is stated");
        _words.Clear();
        Table table = article.Tables.Paragraphs;
        RowRange paragraphs = article.Paragraphs;
        int paragraph = paragraphs.First;
        var scanner = new WordScanner(Text);
        while (scanner.MoveNext())
        {
            while (paragraph < paragraphs.End && table[paragraph][ParagraphColumn.Start] <= scanner.Start) paragraph++;
            _words.Add(new WordPlace(scanner.Start, scanner.Length, paragraph, NumberOf(scanner.Word)));
        }
    }

    /// <summary>How often a term occurs in the article that was read last.</summary>
    public int Frequency(int term)
    {
        int frequency = 0;
        for (int word = 0; word < _words.Count; word++)
        {
            if (IsAt(word, query.Terms[term])) frequency++;
        }

        return frequency;
    }

    /// <summary>All places of all terms in the article that was read last, in the order of the text.</summary>
    public List<TermMatch> Matches()
    {
        var matches = new List<TermMatch>();
        for (int word = 0; word < _words.Count; word++)
        {
            if (_words[word].Number == NoWord) continue;
            for (int term = 0; term < query.Terms.Count; term++)
            {
                if (!IsAt(word, query.Terms[term])) continue;
                int start = _words[word].Start;
                int end = _words[word + query.Terms[term].Length - 1].End;
                matches.Add(new TermMatch(new TextSpan(start, end - start), term));
            }
        }

        return matches;
    }

    /// <summary>The word that a position cuts in two, if there is one.</summary>
    public TextSpan? WordAround(int position)
    {
        int low = 0, high = _words.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            WordPlace word = _words[middle];
            if (word.End <= position) low = middle + 1;
            else if (word.Start >= position) high = middle - 1;
            else return new TextSpan(word.Start, word.Length);
        }

        return null;
    }

    private bool IsAt(int word, int[] term)
    {
        if (term.Length > _words.Count - word || _words[word + term.Length - 1].Paragraph != _words[word].Paragraph) return false;
        for (int i = 0; i < term.Length; i++)
        {
            if (_words[word + i].Number != term[i]) return false;
        }

        return true;
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < query.Words.Count; i++)
        {
            if (FoldedText.Equals(word, query.Words[i])) return i;
        }

        return NoWord;
    }

    /// <param name="Paragraph">The same for words of one paragraph.</param>
    /// <param name="Number">The number of the query's word that this one is, or <see cref="NoWord"/>.</param>
    private readonly record struct WordPlace(int Start, int Length, int Paragraph, int Number)
    {
        public int End => Start + Length;
    }
}
