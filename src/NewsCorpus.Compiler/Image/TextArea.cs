using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Packs texts into pages, in the order in which they come; none straddles two pages.</summary>
internal sealed class TextArea(int firstPage)
{
    private readonly List<byte[]> _full = [];
    private readonly List<byte> _current = [];

    public (int Page, int Offset, int Length) Add(byte[] bytes)
    {
        if (_current.Count > 0 && _current.Count + bytes.Length > ImageFormat.PageBytes) CloseCurrent();
        int offset = _current.Count;
        _current.AddRange(bytes);
        return (firstPage + _full.Count, offset, bytes.Length);
    }

    public IReadOnlyList<byte[]> ToPages()
    {
        if (_current.Count > 0) CloseCurrent();
        return _full;
    }

    private void CloseCurrent()
    {
        _full.Add([.. _current]);
        _current.Clear();
    }
}
