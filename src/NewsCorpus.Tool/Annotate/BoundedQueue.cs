using System.Diagnostics.CodeAnalysis;

namespace NewsCorpus.Tool.Annotate;

/// <summary>A queue between two threads: the one waits while it is full, the other while it is empty.</summary>
/// <param name="mostItems">How many items it holds.</param>
/// <param name="mostBytes">How large they are together; a single one may be larger.</param>
internal sealed class BoundedQueue<T>(int mostItems, long mostBytes)
{
    private readonly Queue<(T Item, int Bytes)> _items = new();
    private long _bytes;
    private bool _isComplete, _isClosed;

    /// <summary>Adds an item, as soon as there is room.</summary>
    /// <returns>Whether anybody will take it.</returns>
    public bool TryAdd(T item, int bytes)
    {
        lock (_items)
        {
            while (!_isClosed && !HasRoomFor(bytes)) Monitor.Wait(_items);
            if (_isClosed) return false;
            _items.Enqueue((item, bytes));
            _bytes += bytes;
            Monitor.PulseAll(_items);
            return true;
        }
    }

    /// <summary>Says that nothing will be added.</summary>
    public void Complete()
    {
        lock (_items)
        {
            _isComplete = true;
            Monitor.PulseAll(_items);
        }
    }

    /// <summary>Says that nothing will be taken.</summary>
    public void Close()
    {
        lock (_items)
        {
            _isClosed = true;
            _items.Clear();
            Monitor.PulseAll(_items);
        }
    }

    /// <summary>Looks at the first item without waiting for it.</summary>
    public bool TryPeek([MaybeNullWhen(false)] out T item)
    {
        lock (_items)
        {
            bool isThere = _items.TryPeek(out (T Item, int Bytes) first);
            item = first.Item;
            return isThere;
        }
    }

    /// <summary>Takes the first item, as soon as there is one.</summary>
    /// <returns>Whether there was one: else nothing comes any more.</returns>
    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        lock (_items)
        {
            while (_items.Count == 0 && !_isComplete) Monitor.Wait(_items);
            bool isThere = _items.TryDequeue(out (T Item, int Bytes) first);
            item = first.Item;
            _bytes -= first.Bytes;
            Monitor.PulseAll(_items);
            return isThere;
        }
    }

    private bool HasRoomFor(int bytes) => _items.Count == 0 || (_items.Count < mostItems && _bytes + bytes <= mostBytes);
}
