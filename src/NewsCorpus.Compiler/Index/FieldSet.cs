using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>The fields of one block, by their keys; what is unknown, empty or repeated is reported.</summary>
internal sealed class FieldSet
{
    // A block has a handful of fields: looking through a list is cheaper than any table.
    private readonly List<(string Key, Slice Value)> _values = [];

    public FieldSet(List<IndexField> fields, IndexSection section, IndexContext context)
    {
        foreach (IndexField field in fields)
        {
            string? known = FieldKeys.Find(section, field.Key.Span);
            if (known is null)
            {
                string key = field.Key.Text;
                string[] keys = FieldKeys.Of(section);
                context.Diagnostics.Add(DiagnosticRules.UnknownField, field.Key, key, context.Suggestion.Hint(key, keys),
                    string.Join(", ", keys));
            }
            else if (FieldKeys.IsPin(known))
            {
                Pins.Add(field);
            }
            else if (field.Anchor is { } anchor)
            {
                context.Diagnostics.Add(DiagnosticRules.FieldNotUnderstood, anchor, DiagnosticList.Shorten(anchor.ToString()),
                    $"only pins have words in `backticks`: write '- {known}: value'");
            }
            else if (Find(known) is { } first)
            {
                context.Diagnostics.Add(DiagnosticRules.DuplicateField, field.Key, known, IndexContext.Line(first));
            }
            else
            {
                _values.Add((known, field.Value));
                if (field.Value.Length > 0) continue;
                context.Diagnostics.Add(DiagnosticRules.FieldNotUnderstood, field.Key, known + ":",
                    "a field has a value behind its colon, or is left out");
            }
        }
    }

    /// <summary>The fields of an article that correct what is found in its text.</summary>
    public List<IndexField> Pins { get; } = [];

    /// <summary>Whether a field is there, with or without a value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value, or null where the field is absent or empty.</summary>
    public Slice? Get(string key) => Find(key) is { Length: > 0 } value ? value : null;

    public string? Text(string key) => Get(key)?.Text;

    private Slice? Find(string key)
    {
        foreach ((string Key, Slice Value) item in _values)
        {
            if (string.Equals(item.Key, key, StringComparison.Ordinal)) return item.Value;
        }

        return null;
    }
}
