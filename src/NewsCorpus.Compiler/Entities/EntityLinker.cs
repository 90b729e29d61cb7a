using NewsCorpus.Compiler.Entities.Linking;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Says within one article which names mean the same: catalogued mentions stand as they are, recognised names join them or each
/// other (surname, honorific, acronym introduced in brackets), and what is left becomes recognised entities.
/// </summary>
internal sealed class EntityLinker
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly NameReader _reader;
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly List<NameForm> _formsInOrder = [];
    private readonly List<NameUse> _uses = [];
    private readonly RecognisedEntities _entities = new();

    private EntityLinker(string text, IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _reader = new NameReader(text);
    }

    /// <param name="text">The article's text.</param>
    /// <param name="catalogued">The mentions that the catalogue gave, in the order of the text.</param>
    /// <param name="recognised">The names that were recognised, in the order of the text.</param>
    public static LinkedMentions Link(
        string text,
        IReadOnlyList<Passage> passages,
        List<MentionModel> catalogued,
        IReadOnlyList<RecognisedName> recognised,
        Catalogue catalogue,
        LanguagePack pack)
    {
        if (recognised.Count == 0) return new LinkedMentions(catalogued, []);
        var linker = new EntityLinker(text, passages);
        linker.Collect(catalogued, recognised, catalogue);
        new NameResolver(linker._entities, pack).Resolve(linker._formsInOrder);
        return linker.Mentions(catalogued);
    }

    // All names in the order of the text; a recognised one that overlaps a catalogued one is left out.
    private void Collect(List<MentionModel> catalogued, IReadOnlyList<RecognisedName> recognised, Catalogue catalogue)
    {
        int next = 0;
        int reach = 0;
        foreach (RecognisedName name in recognised)
        {
            Passage passage = _passages[name.Passage];
            var span = CharSpan.FromBounds(passage.Tokens[name.First].Start, passage.Tokens[name.End - 1].End);
            for (; next < catalogued.Count && catalogued[next].Span.Start < span.End; next++)
            {
                if (catalogued[next].Kind != MentionKind.Name) continue;
                AddKnown(catalogued[next], catalogue);
                reach = Math.Max(reach, catalogued[next].Span.End);
            }

            if (span.Start < reach) continue;
            NameForm form = FormOf(passage, name.First, name.End);
            form.Vote(name.Kind);
            Use(new NameUse(span, name, form, Catalogued: null));
        }

        for (; next < catalogued.Count; next++)
        {
            if (catalogued[next].Kind == MentionKind.Name) AddKnown(catalogued[next], catalogue);
        }
    }

    private void AddKnown(MentionModel mention, Catalogue catalogue)
    {
        Passage passage = _passages[mention.Paragraph];
        int first = passage.TokenAt(mention.Span.Start), end = passage.TokenAt(mention.Span.End);
        NameForm form = FormOf(passage, first, end);
        form.Catalogued(catalogue.Entities[mention.Entity].Kind);
        form.Entity = mention.Entity;
        Use(new NameUse(mention.Span, new RecognisedName(mention.Paragraph, first, end, form.Kind), form, mention.Entity));
    }

    private void Use(NameUse use)
    {
        if (_uses.Count > 0 && _uses[_uses.Count - 1] is NameUse before && before.Name.Passage == use.Name.Passage)
            Acronyms.Introduce(_passages[use.Name.Passage].AsSpan(), before.Name, before.Form, use.Name, use.Form);
        _uses.Add(use);
    }

    private NameForm FormOf(Passage passage, int first, int end)
    {
        string key = _reader.Key(passage.AsSpan(), first, end, out int head);
        if (_forms.TryGetValue(key, out NameForm? form))
        {
            if (IsBetterSpelled(passage, first, end, _uses[form.BestSpelled])) form.BestSpelled = _uses.Count;
            return form;
        }

        form = new NameForm(key, head, _uses.Count) { IsAllCapitals = _reader.IsAllCapitals(passage.AsSpan(), first, end) };
        _forms.Add(key, form);
        _formsInOrder.Add(form);
        return form;
    }

    private LinkedMentions Mentions(List<MentionModel> catalogued)
    {
        var mentions = new List<MentionModel>(catalogued.Count + _uses.Count);
        int next = 0;
        foreach (NameUse use in _uses)
        {
            int entity = use.Catalogued ?? EntityOf(use.Form);
            use.Form.UsedFor(entity);
            if (use.Catalogued is not null) continue;
            while (next < catalogued.Count && catalogued[next].Span.Start <= use.Span.Start) mentions.Add(catalogued[next++]);
            if (entity < 0) entity = _entities.Named(entity);
            mentions.Add(new MentionModel(use.Span, use.Name.Passage, MentionKind.Name, entity, Origin.Recognised));
        }

        while (next < catalogued.Count) mentions.Add(catalogued[next++]);
        return new LinkedMentions(mentions, _entities.InOrder(Spelling));
    }

    // A part of several names means the last that was named; before any of them it is a name of its own.
    private int EntityOf(NameForm form) => form.Entity ?? form.Bearers!.Entity ?? (form.Own ??= _entities.Add(form));

    private string Spelling(NameForm form)
    {
        RecognisedName name = _uses[form.BestSpelled].Name;
        return _reader.Spelling(_passages[name.Passage].AsSpan(), name.First, name.End);
    }

    // "Sari Dewi" rather than SARI DEWI.
    private bool IsBetterSpelled(Passage passage, int first, int end, NameUse best)
    {
        bool isLoud = _reader.IsAllCapitals(_passages[best.Name.Passage].AsSpan(), best.Name.First, best.Name.End);
        return isLoud && !_reader.IsAllCapitals(passage.AsSpan(), first, end);
    }

    private readonly record struct NameUse(CharSpan Span, RecognisedName Name, NameForm Form, int? Catalogued);
}
