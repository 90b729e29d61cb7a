using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using NewsCorpus.Lookup;

namespace NewsCorpus;

/// <summary>The sources of a corpus, in the order of INDEX.md. Enumerating and looking up allocate nothing.</summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct SourceCollection : IReadOnlyList<Source>
{
    private readonly Corpus? _corpus;

    internal SourceCollection(Corpus corpus) => _corpus = corpus;

    /// <summary>The number of sources.</summary>
    public int Count => Corpus.Catalogue.Sources.Rows;

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(SourceCollection));

    /// <summary>The source at a place in the order of INDEX.md.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Source this[int index] => new(Corpus, Guard.Index(index, Count));

    /// <summary>The source with an id.</summary>
    /// <param name="id">The id; its case matters.</param>
    /// <exception cref="KeyNotFoundException">No source has the id; the message names the nearest one.</exception>
    public Source this[string id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Corpus corpus = Corpus;
            int number = corpus.Catalogue.SourceIds.Find((id ?? throw new ArgumentNullException(nameof(id))).AsSpan());
            if (number < 0) ThrowNotFound(id);
            return new Source(corpus, number);
        }
    }

    /// <summary>Looks up the source with an id.</summary>
    /// <param name="id">The id; its case matters.</param>
    /// <param name="source">The source, or <c>default</c>.</param>
    /// <returns>Whether a source has the id.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ReadOnlySpan<char> id, out Source source)
    {
        int number = Corpus.Catalogue.SourceIds.Find(id);
        source = number < 0 ? default : new Source(Corpus, number);
        return number >= 0;
    }

    /// <summary>Enumerates the sources without allocating.</summary>
    public Enumerator GetEnumerator() => new(Corpus);

    IEnumerator<Source> IEnumerable<Source>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates sources.</summary>
    public struct Enumerator : IEnumerator<Source>
    {
        private readonly Corpus _corpus;
        private readonly int _count;
        private int _index;

        internal Enumerator(Corpus corpus)
        {
            _corpus = corpus;
            _count = corpus.Catalogue.Sources.Rows;
            _index = -1;
        }

        /// <summary>The current source.</summary>
        public readonly Source Current => new(_corpus, _index);

        readonly object IEnumerator.Current => Current;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        /// <summary>Goes on to the next source.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_index < _count;
    }

    private void ThrowNotFound(string id) => throw Suggestion.NotFound("source", id, Corpus.Catalogue.SourceIds);
}
