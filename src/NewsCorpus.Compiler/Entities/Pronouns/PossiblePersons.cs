namespace NewsCorpus.Compiler.Entities.Pronouns;

/// <summary>Whom a pronoun may mean: nobody, one person, or several, among whom it does not choose.</summary>
internal struct PossiblePersons
{
    private One _any;
    private One _masculine;
    private One _feminine;

    public readonly bool AreNone => !_any.IsSure && !_any.AreSeveral;

    /// <summary>The only person whom a pronoun of a gender may mean, or null.</summary>
    public readonly int? Only(Gender gender)
    {
        One one = gender switch
        {
            Gender.Masculine => _masculine,
            Gender.Feminine => _feminine,
            _ => _any,
        };
        return one.IsSure && !one.AreSeveral ? one.Entity : null;
    }

    public void Add(int entity, Gender gender)
    {
        _any.Add(entity);
        if (gender != Gender.Feminine) _masculine.Add(entity);
        if (gender != Gender.Masculine) _feminine.Add(entity);
    }

    /// <summary>Somebody who has no number and may be meant as well.</summary>
    public void AddStranger()
    {
        _any.AreSeveral = true;
        _masculine.AreSeveral = true;
        _feminine.AreSeveral = true;
    }

    private struct One
    {
        public int Entity;
        public bool IsSure;
        public bool AreSeveral;

        public void Add(int entity)
        {
            AreSeveral |= IsSure && entity != Entity;
            Entity = entity;
            IsSure = true;
        }
    }
}
