namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Writes features one behind the other; the place of a feature in the list is part of what it is.</summary>
/// <param name="place">The place of the first feature.</param>
internal ref struct FeatureWriter(Span<uint> features, uint place)
{
    private readonly Span<uint> _features = features;
    private uint _place = place;

    public int Count { get; private set; }

    public void Add(uint value) => _features[Count++] = FeatureHash.Of(_place++, value);

    public void Add(uint first, uint second) => Add(FeatureHash.Combine(first, second));

    /// <summary>Leaves places of the list empty.</summary>
    public void Skip(int places) => _place += (uint)places;
}
