using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>The fields of one block, by their keys; what is unknown, empty or repeated is reported.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, Slice> _values = [];
    private readonly HashSet<string> _empty = [];

    public FieldSet(IEnumerable<IndexField> fields, IndexSection section, IndexContext context)
    {
        string[] keys = FieldKeys.Of(section);
        foreach (IndexField field in fields)
        {
            string key = field.Key.Text;
            string? known = Array.Find(keys, item => string.Equals(item, key, StringComparison.OrdinalIgnoreCase));
            if (known is null)
            {
                context.Diagnostics.Add(DiagnosticRules.UnknownField, field.Key, key, context.Suggestion.Hint(key, keys),
                    string.Join(", ", keys));
            }
            else if (_values.TryGetValue(known, out Slice first))
            {
                context.Diagnostics.Add(DiagnosticRules.DuplicateField, field.Key, known, IndexContext.Line(first));
            }
            else
            {
                _values.Add(known, field.Value);
                if (field.Value.Text.Length > 0) continue;
                _empty.Add(known);
                context.Diagnostics.Add(DiagnosticRules.FieldNotUnderstood, field.Key, key + ":",
                    "a field has a value behind its colon, or is left out");
            }
        }
    }

    /// <summary>Whether a field is there, with or without a value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The value, or null where the field is absent or empty.</summary>
    public Slice? Get(string key) => _values.TryGetValue(key, out Slice value) && !_empty.Contains(key) ? value : null;

    public string? Text(string key) => Get(key)?.Text;
}
