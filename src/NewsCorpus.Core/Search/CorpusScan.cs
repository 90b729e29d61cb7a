using NewsCorpus.Image;

namespace NewsCorpus.Search;

/// <summary>
/// Answers a query by reading every article: BM25 over whole articles, each term of the query counted as one word is. Withdrawn
/// articles are no part of it.
/// </summary>
internal sealed class CorpusScan
{
    private const double K1 = 1.2, B = 0.75;

    // What is equal in the formula must be equal in the answer, whatever the last bits of a logarithm are on a machine.
    private const int Decimals = 9;

    private readonly Corpus _corpus;
    private readonly SearchQuery _query;
    private readonly ArticleScanner _scanner;
    private readonly List<Candidate> _candidates = [];
    private readonly int[] _articlesWith;
    private int _articles;
    private long _words;

    private CorpusScan(Corpus corpus, SearchQuery query)
    {
        _corpus = corpus;
        _query = query;
        _scanner = new ArticleScanner(query);
        _articlesWith = new int[query.Terms.Count];
    }

    public static SearchResults Answer(Corpus corpus, string query, int skip, int take)
    {
        var scan = new CorpusScan(corpus, SearchQuery.Parse(query));
        scan.Collect();
        return scan.Page(skip, take);
    }

    private void Collect()
    {
        Catalogue catalogue = _corpus.Catalogue;
        for (int number = 0; number < catalogue.ArticleCount; number++)
        {
            ArticleRow article = catalogue.Article(number);
            if (article[ArticleColumn.IsWithdrawn] != 0) continue;
            _scanner.Read(article);
            _articles++;
            _words += _scanner.WordCount;
            var frequencies = new int[_query.Terms.Count];
            bool hasAll = true;
            for (int term = 0; term < frequencies.Length; term++)
            {
                frequencies[term] = _scanner.Frequency(term);
                if (frequencies[term] > 0) _articlesWith[term]++;
                else hasAll = false;
            }

            if (hasAll) _candidates.Add(new Candidate(new Article(_corpus, number), _scanner.WordCount, frequencies));
        }
    }

    private SearchResults Page(int skip, int take)
    {
        foreach (Candidate candidate in _candidates) candidate.Prepare(Score(candidate));
        _candidates.Sort(Candidate.BestFirst);
        int end = (int)Math.Min(_candidates.Count, (long)skip + take);
        var hits = new List<SearchHit>();
        for (int i = skip; i < end; i++) hits.Add(Hit(_candidates[i]));
        return new SearchResults([.. hits], _candidates.Count);
    }

    private double Score(Candidate candidate)
    {
        double meanLength = (double)_words / _articles;
        double length = K1 * (1 - B + (B * candidate.Words / meanLength));
        double score = 0;
        for (int term = 0; term < _articlesWith.Length; term++)
        {
            int with = _articlesWith[term], frequency = candidate.Frequencies[term];
            double rarity = Math.Log(1 + ((_articles - with + 0.5) / (with + 0.5)));
            score += rarity * frequency * (K1 + 1) / (frequency + length);
        }

        return Math.Round(score, Decimals);
    }

    private SearchHit Hit(Candidate candidate)
    {
        _scanner.Read(candidate.Article.Row);
        List<TermMatch> matches = _scanner.Matches();
        TextSpan[] highlights = Highlighting.Of(matches);
        return new SearchHit(candidate.Article, candidate.Score, SnippetMaker.Make(_scanner, matches, highlights), highlights);
    }

    private sealed class Candidate(Article article, int words, int[] frequencies)
    {
        public Article Article => article;

        public int Words => words;

        public int[] Frequencies => frequencies;

        public double Score { get; private set; }

        private DateTimeOffset Published { get; set; }

        private string Id { get; set; } = "";

        /// <summary>Reads all that the order goes by: damage that is found while sorting would come out as another exception.</summary>
        public void Prepare(double score) => (Score, Published, Id) = (score, Article.Published, Article.Id);

        public static int BestFirst(Candidate a, Candidate b)
        {
            if (a.Score != b.Score) return b.Score.CompareTo(a.Score);
            int newest = b.Published.CompareTo(a.Published);
            return newest != 0 ? newest : string.CompareOrdinal(a.Id, b.Id);
        }
    }
}
