using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>The recognised entities of an article as they are found, and in the end by the order in which the text names them.</summary>
internal sealed class RecognisedEntities
{
    private const int NotNamed = -1;

    private readonly List<NameForm> _fullest = [];
    private readonly List<int> _places = [];
    private readonly List<NameForm> _inOrder = [];

    /// <summary>Whom a form means that means nobody yet.</summary>
    /// <returns>The complement of its number.</returns>
    public int Add(NameForm fullest)
    {
        _fullest.Add(fullest);
        _places.Add(NotNamed);
        return ~(_fullest.Count - 1);
    }

    /// <summary>The complement of its place among those that the text names, given to it when it is first named.</summary>
    public int Named(int entity)
    {
        if (_places[~entity] == NotNamed)
        {
            _places[~entity] = _inOrder.Count;
            _inOrder.Add(_fullest[~entity]);
        }

        return ~_places[~entity];
    }

    public List<RecognisedEntity> InOrder(Func<NameForm, string> spelling)
    {
        var entities = new List<RecognisedEntity>(_inOrder.Count);
        foreach (NameForm form in _inOrder) entities.Add(new RecognisedEntity(spelling(form), form.Kind));
        return entities;
    }
}
