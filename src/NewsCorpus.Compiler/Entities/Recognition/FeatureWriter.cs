namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Writes features one behind the other. The place that a feature has among all is part of what it is.</summary>
/// <param name="features">Receives the features.</param>
/// <param name="places">Receives their places, where it is not empty.</param>
internal ref struct FeatureWriter(Span<uint> features, Span<byte> places)
{
    private readonly Span<uint> _features = features;
    private readonly Span<byte> _places = places;

    public int Count { get; private set; }

    public void Add(uint place, uint value)
    {
        if (!_places.IsEmpty) _places[Count] = (byte)place;
        _features[Count++] = FeatureHash.Of(place, value);
    }

    public void AddPair(uint place, uint first, uint second) => Add(place, FeatureHash.Combine(first, second));

    /// <summary>Puts the features in the order of their places.</summary>
    public readonly void Sort()
    {
        for (int sorted = 1; sorted < Count; sorted++)
        {
            byte place = _places[sorted];
            uint feature = _features[sorted];
            int at = sorted;
            for (; at > 0 && _places[at - 1] > place; at--)
            {
                _places[at] = _places[at - 1];
                _features[at] = _features[at - 1];
            }

            _places[at] = place;
            _features[at] = feature;
        }
    }
}
