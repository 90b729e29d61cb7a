using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads the section of entities.</summary>
internal sealed class EntityReader(IndexContext context, ValueReader values)
{
    private readonly IdRegister _ids = new(context);
    private readonly AliasTable _aliases = new(context, values);
    private readonly RoleTable _roles = new(context, values);
    private readonly Dictionary<string, (string Id, int Line)> _wikidata = new(StringComparer.Ordinal);
    private readonly List<EntityDraft> _drafts = [];

    public List<EntityFacts> Facts { get; } = [];

    public List<SourcePlace> Places { get; } = [];

    public void Read(IndexItem item)
    {
        var fields = new FieldSet(item.Fields, IndexSection.Entities, context);
        string name = item.Title.Text;
        Slice? wikidataPlace = fields.Get(FieldKeys.Wikidata);
        string? wikidata = values.Wikidata(wikidataPlace);
        if (item.Target is { } target)
        {
            string? linked = values.Wikidata(target);
            if (linked is not null && wikidataPlace is { } second)
                context.Diagnostics.Add(DiagnosticRules.DuplicateField, second, FieldKeys.Wikidata, IndexContext.Line(target));
            wikidataPlace = target;
            wikidata = linked ?? wikidata;
        }

        string? id = _ids.Register(item, Slug.Of(name));
        if (id is null) return;
        CheckWikidata(wikidata, wikidataPlace, id);

        var entity = new EntityDraft(id, item, wikidata, fields.Text(FieldKeys.Description));
        CommaCheck.Check(fields.Get(FieldKeys.Aliases), "alias", context.Diagnostics);
        CommaCheck.Check(fields.Get(FieldKeys.Roles), "role", context.Diagnostics);
        entity.Aliases.AddRange(_aliases.Read(entity, name, fields.Get(FieldKeys.Aliases)));
        _roles.Read(entity, fields.Get(FieldKeys.Roles));
        _drafts.Add(entity);
    }

    /// <summary>Makes the facts, after the last item.</summary>
    public void Finish()
    {
        _roles.Check();
        foreach (EntityDraft entity in _drafts)
        {
            Facts.Add(new EntityFacts(
                entity.Id,
                entity.Item.Title.Text,
                entity.Item.Kind,
                entity.Description,
                entity.Wikidata,
                entity.Aliases.ToEquatableArray(),
                entity.Roles.Where(role => !role.IsRejected).Select(role => role.Facts).ToEquatableArray()));
            Places.Add(entity.Item.Title.Place);
        }
    }

    private void CheckWikidata(string? wikidata, Slice? place, string id)
    {
        if (wikidata is null || place is not { } slice) return;
        if (_wikidata.TryGetValue(wikidata, out (string Id, int Line) first))
            context.Diagnostics.Add(DiagnosticRules.SameWikidata, slice, wikidata, first.Id, IndexContext.Line(first.Line));
        else
            _wikidata.Add(wikidata, (id, slice.Line));
    }
}
