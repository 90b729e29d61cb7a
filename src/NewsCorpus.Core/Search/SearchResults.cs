using System.Collections;

namespace NewsCorpus;

/// <summary>A page of the answer to a query: the best first, equally good ones by date, the newest first, and then by id.</summary>
public sealed class SearchResults : IReadOnlyList<SearchHit>
{
    private readonly SearchHit[] _hits;

    internal SearchResults(SearchHit[] hits, int total)
    {
        _hits = hits;
        Total = total;
    }

    /// <summary>How many articles answer the query, on this page and off it.</summary>
    public int Total { get; }

    /// <summary>How many hits are on this page.</summary>
    public int Count => _hits.Length;

    /// <summary>A hit of this page.</summary>
    /// <param name="index">Its place on the page, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public SearchHit this[int index] => _hits[Guard.Index(index, _hits.Length)];

    /// <summary>Enumerates the hits of this page.</summary>
    public IEnumerator<SearchHit> GetEnumerator() => ((IEnumerable<SearchHit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
