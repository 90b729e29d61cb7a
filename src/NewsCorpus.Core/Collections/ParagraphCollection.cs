using System.Collections;
using System.Diagnostics;

namespace NewsCorpus;

/// <summary>The paragraphs of an article, in their order. Enumerating allocates nothing.</summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct ParagraphCollection : IReadOnlyList<Paragraph>
{
    private readonly Corpus? _corpus;
    private readonly int _article;

    internal ParagraphCollection(Article article)
    {
        _corpus = article.Corpus;
        _article = article.Number;
    }

    /// <summary>The number of paragraphs.</summary>
    public int Count => Corpus.Catalogue.Article(_article).Paragraphs.Count;

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(ParagraphCollection));

    /// <summary>The paragraph at a place. It is counted from 0, while <see cref="Paragraph.Number"/> is counted from 1.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Paragraph this[int index] => new(Corpus, _article, Guard.Index(index, Count));

    /// <summary>Enumerates the paragraphs without allocating.</summary>
    public Enumerator GetEnumerator() => new(Corpus, _article);

    IEnumerator<Paragraph> IEnumerable<Paragraph>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates paragraphs.</summary>
    public struct Enumerator : IEnumerator<Paragraph>
    {
        private readonly Corpus _corpus;
        private readonly int _article;
        private readonly int _count;
        private int _ordinal;

        internal Enumerator(Corpus corpus, int article)
        {
            _corpus = corpus;
            _article = article;
            _count = corpus.Catalogue.Article(article).Paragraphs.Count;
            _ordinal = -1;
        }

        /// <summary>The current paragraph.</summary>
        public readonly Paragraph Current => new(_corpus, _article, _ordinal);

        readonly object IEnumerator.Current => Current;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        /// <summary>Goes on to the next paragraph.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_ordinal < _count;
    }
}
