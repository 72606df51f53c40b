namespace ClaimTrail.Quotations;

/// <summary>Room for pieces of a list that are filled one after the other and kept until all are cleared; it is filled
/// again then, so that reading costs no memory of its own. For one thread at a time.</summary>
internal sealed class Room<T>
{
    private const int Smallest = 128;

    /// <summary>More is given back when it is cleared.</summary>
    private const int Largest = 1 << 14;

    private T[] _items = [];
    private int _kept;
    private int _added;

    /// <summary>The piece that is being filled.</summary>
    public ReadOnlySpan<T> Added => _items.AsSpan(_kept, _added);

    /// <summary>Adds to the piece that is being filled.</summary>
    public void Add(in T item)
    {
        if (_kept + _added == _items.Length) Move();
        _items[_kept + _added++] = item;
    }

    /// <summary>Takes the last item back out of the piece that is being filled.</summary>
    public void RemoveLast() => _added--;

    /// <summary>Ends the piece, which stays as it is until all are cleared.</summary>
    public ArraySegment<T> Keep()
    {
        var piece = new ArraySegment<T>(_items, _kept, _added);
        (_kept, _added) = (_kept + _added, 0);
        return piece;
    }

    /// <summary>Lets go of all pieces.</summary>
    public void Clear()
    {
        (_kept, _added) = (0, 0);
        if (_items.Length > Largest) _items = [];
    }

    // The pieces that were kept stay where they are.
    private void Move()
    {
        var items = new T[Math.Max(Smallest, 2 * Math.Max(_added, _items.Length))];
        Added.CopyTo(items);
        (_items, _kept) = (items, 0);
    }
}
