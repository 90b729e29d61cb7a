using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads the section of sources.</summary>
internal sealed class SourceReader(IndexContext context, ValueReader values, Rights rights, InheritedFacts corpus)
{
    private readonly IdRegister _ids = new(context);
    private readonly Dictionary<string, InheritedFacts> _inherited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);

    public List<SourceFacts> Facts { get; } = [];

    /// <summary>What articles without a usable source inherit.</summary>
    public InheritedFacts Corpus => corpus;

    public void Read(IndexItem item)
    {
        var fields = new FieldSet(item.Fields, IndexSection.Sources, context);
        string name = item.Title.Text;
        string? linked = values.Url(item.Target, FieldKeys.Url);
        string? url = values.Url(fields.Get(FieldKeys.Url), FieldKeys.Url);
        if (linked is not null && fields.Get(FieldKeys.Url) is { } second)
            context.Diagnostics.Add(DiagnosticRules.DuplicateField, second, FieldKeys.Url, IndexContext.Line(item.Title));
        InheritedFacts facts = corpus.With(fields, values, rights);
        string? id = _ids.Register(item, Slug.Of(name));
        if (id is null) return;
        _inherited.Add(id, facts);
        Facts.Add(new SourceFacts(id, name, linked ?? url, facts.License?.License, facts.Attribution, facts.Language));
    }

    /// <summary>What a reference to a source gives: its id and what its articles inherit, or null with a diagnostic.</summary>
    public (string Id, InheritedFacts Inherited)? Resolve(Slice reference)
    {
        string text = reference.Text;
        string id = text[0] == '@' ? text.Substring(1) : "";
        if (_inherited.TryGetValue(id, out InheritedFacts? found)) return (id, found);
        if (!_hints.TryGetValue(text, out string? hint))
        {
            hint = context.Suggestion.Hint(text, _inherited.Keys.Select(item => "@" + item));
            _hints.Add(text, hint);
        }

        context.Diagnostics.Add(DiagnosticRules.UnknownReference, reference, DiagnosticList.Shorten(text), "source", hint);
        return null;
    }
}
