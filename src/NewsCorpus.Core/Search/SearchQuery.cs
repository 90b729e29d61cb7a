using NewsCorpus.Text;

namespace NewsCorpus.Search;

/// <summary>A query, understood: words, and phrases in double quotes. Every term must occur; a term said twice counts once.</summary>
internal sealed class SearchQuery
{
    private const char PhraseMark = '"';

    private readonly List<string> _words = [];
    private readonly List<int[]> _terms = [];

    private SearchQuery(string query)
    {
        for (int at = 0; at < query.Length;)
        {
            bool isPhrase = query[at] == PhraseMark;
            int end = isPhrase ? EndOfPhrase(query, at) : EndOfWords(query, at);
            int start = isPhrase ? at + 1 : at;
            ReadWords(query.AsSpan(start, end - start), isPhrase);
            at = isPhrase ? end + 1 : end;
        }

        if (_terms.Count == 0) throw new QuerySyntaxException("The query has no word to look for.", 0);
    }

    /// <summary>The different words that occur in it, folded.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>What is looked for: numbers of words that follow one another.</summary>
    public IReadOnlyList<int[]> Terms => _terms;

    public static SearchQuery Parse(string query) => new(query);

    private static int EndOfPhrase(string query, int mark)
    {
        int end = query.IndexOf(PhraseMark, mark + 1);
        return end >= 0 ? end : throw new QuerySyntaxException("The double quote is never closed.", mark);
    }

    private static int EndOfWords(string query, int start)
    {
        int end = query.IndexOf(PhraseMark, start);
        return end >= 0 ? end : query.Length;
    }

    private void ReadWords(ReadOnlySpan<char> text, bool isPhrase)
    {
        var words = new List<int>();
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
        {
            string folded = Folding.Fold(scanner.Word.ToString());
            if (folded.Length > 0) words.Add(NumberOf(folded));
        }

        if (isPhrase)
        {
            Add([.. words]);
            return;
        }

        foreach (int word in words) Add([word]);
    }

    private int NumberOf(string folded)
    {
        int number = _words.IndexOf(folded);
        if (number >= 0) return number;
        _words.Add(folded);
        return _words.Count - 1;
    }

    private void Add(int[] term)
    {
        if (term.Length == 0 || _terms.Exists(known => known.AsSpan().SequenceEqual(term))) return;
        _terms.Add(term);
    }
}
