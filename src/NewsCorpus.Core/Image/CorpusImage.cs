using System.ComponentModel;

namespace NewsCorpus.Image;

/// <summary>
/// The bytes of a compiled corpus, as pages in segments. Generated code derives from it, and so does every other carrier;
/// nothing but <see cref="Corpus"/> reads it. This type is the only contract between generated code and this library:
/// members may be added to it, none is ever changed.
/// </summary>
/// <remarks>
/// The library keeps the addresses of pages. A managed array must be allocated pinned (<c>GC.AllocateArray</c>) and be kept as long as
/// the process lives, or the library reads memory that is not its own.
/// <para/>
/// Segment 0 is the catalogue of the corpus, the segments from 1 on hold its articles. The layout of the pages is
/// described in <c>docs/image-format.md</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusImage
{
    /// <summary>The number of segments, the catalogue included.</summary>
    public abstract int SegmentCount { get; }

    /// <summary>The number of pages of a segment.</summary>
    /// <param name="segment">The number of the segment, counted from 0.</param>
    public abstract int PageCount(int segment);

    /// <summary>The bytes of a page. They never move and never change as long as the process lives.</summary>
    /// <param name="segment">The number of the segment, counted from 0.</param>
    /// <param name="page">The number of the page in its segment, counted from 0.</param>
    public abstract ReadOnlySpan<byte> Page(int segment, int page);
}
