using System.Globalization;

namespace NewsCorpus.Tool.Diff;

/// <summary>Collects what a record says; what it does not say is left out.</summary>
internal sealed class FactList
{
    private readonly List<Fact> _facts = [];

    public FactList Add(string field, string? value)
    {
        if (value is not null) _facts.Add(new Fact(field, value));
        return this;
    }

    public FactList Add(string field, int value) => Add(field, value.ToString(CultureInfo.InvariantCulture));

    public FactList Add(string field, DateOnly? day) => Add(field, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FactList AddAll(string field, IEnumerable<string> values)
    {
        foreach (string value in values) Add(field, value);
        return this;
    }

    public Fact[] ToArray() => [.. _facts];
}
