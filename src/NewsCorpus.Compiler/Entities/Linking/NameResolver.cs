using NewsCorpus.Compiler.Languages;

namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>Says which forms of names mean the same, once all forms of an article are known.</summary>
internal sealed class NameResolver(RecognisedEntities entities, LanguagePack pack)
{
    private readonly NameIndex _persons = new();
    private readonly NameIndex _organizations = new();
    private readonly NameIndex _places = new();
    private readonly Dictionary<string, NameBearers> _initials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byOtherName = new(StringComparer.Ordinal);

    // Where owners are marked, the head of a name is its last word: "Rain Museum Shop" is not Rain Museum.
    private readonly bool _isHeadLast = pack.Has(WordClass.Possessive);

    /// <summary>The longer forms come first, so that the parts of a name find the whole.</summary>
    public void Resolve(List<NameForm> forms)
    {
        forms.Sort(static (left, right) =>
            left.WordCount != right.WordCount ? right.WordCount - left.WordCount : left.First - right.First);
        foreach (NameForm form in forms)
        {
            string? fullName = pack.FullNameOf(form.Key);
            if (form.Entity is null)
            {
                if (_byOtherName.TryGetValue(fullName ?? form.Key, out int named)) form.Entity = named;
                else if (form.ShortFor?.Entity is int full) form.Entity = full;
                else if (BearersOf(form, fullName) is NameBearers bearers)
                {
                    if (bearers.AreSeveral) form.Bearers = bearers;
                    else form.Entity = bearers.Entity;
                }
            }

            if (form.Bearers is not null) continue;
            int entity = form.Entity ??= entities.Add(form);
            if (form.Kind != EntityKind.Person) _byOtherName[fullName ?? form.Key] = entity;
            Enter(form, entity);
        }
    }

    private NameBearers? BearersOf(NameForm form, string? fullName)
    {
        if (IndexOf(form.Kind).Find(form.Key) is NameBearers bearers) return bearers;
        return fullName is null && form.Kind != EntityKind.Person && Acronyms.IsAcronym(form) && _initials.TryGetValue(form.Key, out bearers)
            ? bearers
            : null;
    }

    private void Enter(NameForm form, int entity)
    {
        NameIndex index = IndexOf(form.Kind);
        if (form.Kind == EntityKind.Person)
        {
            index.AddEndings(form, entity);
            index.AddBeginnings(form, entity);
            index.AddMiddle(form, entity);
            return;
        }

        if (form.Kind == EntityKind.Organization)
        {
            index.AddEndings(form, entity);
            if (!_isHeadLast) index.AddBeginnings(form, entity);
            else if (form.Head > 0) index.AddBeginning(form, form.Head, entity);
        }

        if (form.WordCount == 1) return;
        AddWithoutKind(index, form, entity);
        if (Acronyms.InitialsOf(form) is not string initials) return;
        if (!_initials.TryGetValue(initials, out NameBearers? bearers)) _initials.Add(initials, bearers = new NameBearers());
        bearers.Add(entity);
        form.AddPart(bearers);
    }

    // "Kota Hujan" is Hujan, and "Rain Inc" Rain; a name that is listed as it is ("Mexico City") is not Mexico.
    private void AddWithoutKind(NameIndex index, NameForm form, int entity)
    {
        if (pack.FullNameOf(form.Key) == form.Key) return;
        if (pack.HasWord(form.Key.Substring(0, form.Key.IndexOf(' ')), WordClass.KindNoun)) index.AddWithoutFirst(form, entity);
        if (pack.HasWord(form.Key.Substring(form.Key.LastIndexOf(' ') + 1), WordClass.KindNoun)) index.AddBeginning(form, form.WordCount - 1, entity);
    }

    private NameIndex IndexOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => _persons,
        EntityKind.Place => _places,
        _ => _organizations,
    };
}
