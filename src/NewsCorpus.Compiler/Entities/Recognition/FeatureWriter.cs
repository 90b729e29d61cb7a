namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>Writes features one behind the other; the place of a feature in the list is part of what it is.</summary>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;
    private uint _template;

    public int Count { get; private set; }

    public void Add(uint value) => _features[Count++] = FeatureHash.Of(++_template, value);

    public void Add(uint first, uint second) => Add(FeatureHash.Combine(first, second));

    /// <summary>Leaves places of the list empty.</summary>
    public void Skip(int places) => _template += (uint)places;
}
