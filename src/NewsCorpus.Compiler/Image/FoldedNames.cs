using NewsCorpus.Compiler.Model;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Image;

/// <summary>The names and aliases of all entities, folded, with the entities that bear each.</summary>
internal sealed class FoldedNames
{
    private readonly List<string> _names = [];
    private readonly List<List<int>> _bearers = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private FoldedNames()
    {
    }

    /// <summary>The folded names, each once, in the order of the catalogue.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>For each name the numbers of its entities, ascending, each once.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Bearers => _bearers;

    public static FoldedNames Of(EquatableArray<EntityFacts> entities)
    {
        var names = new FoldedNames();
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (AliasFacts alias in entities[entity].Aliases) names.Add(Folding.Fold(alias.Text), entity);
        }

        return names;
    }

    private void Add(string folded, int entity)
    {
        if (folded.Length == 0) return;
        if (!_numbers.TryGetValue(folded, out int number))
        {
            _numbers.Add(folded, number = _names.Count);
            _names.Add(folded);
            _bearers.Add([]);
        }

        List<int> bearers = _bearers[number];
        if (bearers.Count == 0 || bearers[bearers.Count - 1] != entity) bearers.Add(entity);
    }
}
