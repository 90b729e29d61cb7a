using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler.Index;

/// <summary>
/// Reads pins: <c>quote `first words`: @speaker</c>, <c>mention `words` in `words around them`: @entity</c>. What needs the text is
/// checked when the article is read.
/// </summary>
internal sealed class PinReader(IndexContext context, IReadOnlyList<EntityFacts> entities)
{
    /// <summary>How long the words of a pin may be, so that they are found in time in any text.</summary>
    public const int LongestWords = 300;

    public const string Form = "a pin is written as '- quote `first words`: @speaker' or '- mention `words` in `words around them`: @entity'";

    private const string NoQuote = "no quote";
    private const string NoSpeaker = "no speaker";
    private const string NoMention = "no mention";
    private const string QuoteForm = "'@id' of the speaker, 'no speaker', 'direct', 'partial', 'scare', or one of the first and one of the last, as in '@id, partial'; or 'no quote'";
    private const string MentionForm = "'@id' of the entity, or 'no mention'";

    private static readonly (string Word, QuoteKind Kind)[] Kinds =
    [
        ("direct", QuoteKind.Direct), ("partial", QuoteKind.Partial), ("scare", QuoteKind.Scare),
    ];

    private readonly HashSet<string> _references = new(entities.Select(static entity => "@" + entity.Id), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);

    /// <summary>The pins of an article, each with the place of its words.</summary>
    public List<(PinFacts Facts, SourcePlace Place)> Read(List<IndexField> fields)
    {
        List<(PinFacts Facts, SourcePlace Place)> pins = [];
        foreach (IndexField field in fields)
        {
            bool isQuote = string.Equals(field.Key.Text, FieldKeys.Quote, StringComparison.OrdinalIgnoreCase);
            if (!TryReadAnchor(field, isQuote, out string words, out string? around)) continue;
            PinFacts? pin = isQuote ? ReadQuote(field.Value, words, around) : ReadMention(field.Value, words, around);
            if (pin is not null && field.Anchor is { } anchor) pins.Add((pin, anchor.Place));
        }

        return pins;
    }

    private bool TryReadAnchor(IndexField field, bool isQuote, out string words, out string? around)
    {
        words = "";
        around = null;
        Slice rest = field.Anchor ?? field.Key;
        Slice start = rest;
        if (field.Anchor is null || field.Value.Length == 0) return Fail(start, Form);
        if (!TryTakeCode(ref rest, out Slice code) || !TryReadWords(code, out words)) return Fail(start, Form);
        if (isQuote) words = WithoutEllipsis(words);
        if (rest.Length == 0) return true;
        if (!rest.Span.StartsWith("in".AsSpan(), StringComparison.OrdinalIgnoreCase)) return Fail(rest, Form);
        rest = rest.From(2).Trim();
        if (!TryTakeCode(ref rest, out Slice outer) || rest.Length > 0 || !TryReadWords(outer, out around)) return Fail(start, Form);
        if (around.IndexOf(words, StringComparison.Ordinal) >= 0) return true;
        context.Diagnostics.Add(DiagnosticRules.InvalidValue, outer, DiagnosticList.Shorten(outer.ToString()), $"words around '{DiagnosticList.Shorten(words)}'",
            "more of the text, with these words among them");
        return false;
    }

    private static bool TryTakeCode(ref Slice rest, out Slice code)
    {
        code = rest;
        int end = rest.Length > 0 && rest.Span[0] == '`' ? Markdown.EndOfCode(rest.Span, 0) : -1;
        if (end < 0) return false;
        int ticks = Markdown.RunOfTicks(rest.Span, 0);
        code = rest.Sub(ticks, end - (2 * ticks));
        rest = rest.From(end).Trim();
        return true;
    }

    private static bool TryReadWords(Slice code, out string words)
    {
        words = AnchorText.Normalise(code.Span);
        return words.Length <= LongestWords && words.Any(char.IsLetterOrDigit);
    }

    // As the report of a quote without speaker shows it: 'Kami dapat memenangkan …'.
    private static string WithoutEllipsis(string words) =>
        words.EndsWith(" …", StringComparison.Ordinal) ? words.Substring(0, words.Length - 2) : words;

    private QuotePinFacts? ReadQuote(Slice value, string words, string? around)
    {
        if (Is(value, NoQuote)) return new QuotePinFacts(words, around, IsQuote: false, Speaker: null, IsByStranger: false, Kind: null);
        List<Slice> parts = value.Split(',');
        Slice? speaker = null, kind = null;
        bool isUnderstood = parts.Count > 0;
        foreach (Slice part in parts)
        {
            if (speaker is null && (part.Span[0] == '@' || Is(part, NoSpeaker))) speaker = part;
            else if (kind is null && KindOf(part) is not null) kind = part;
            else isUnderstood = false;
        }

        if (!isUnderstood)
        {
            Invalid(value, "what a quote is", QuoteForm, Kinds.Select(static item => item.Word).Concat([NoQuote, NoSpeaker]));
            return null;
        }

        bool isByStranger = speaker is { } said && Is(said, NoSpeaker);
        string? entity = isByStranger || speaker is not { } reference ? null : Resolve(reference);
        if (speaker is not null && !isByStranger && entity is null) return null;
        return new QuotePinFacts(words, around, IsQuote: true, entity, isByStranger, kind is { } stated ? KindOf(stated) : null);
    }

    private MentionPinFacts? ReadMention(Slice value, string words, string? around)
    {
        if (Is(value, NoMention)) return new MentionPinFacts(words, around, Entity: null);
        if (value.Span[0] != '@') Invalid(value, "what words mention", MentionForm, [NoMention]);
        else if (Resolve(value) is string entity) return new MentionPinFacts(words, around, entity);
        return null;
    }

    private string? Resolve(Slice reference)
    {
        string text = reference.Text;
        if (_references.Contains(text)) return text.Substring(1);
        context.Diagnostics.Add(
            DiagnosticRules.UnknownReference, reference, DiagnosticList.Shorten(text), "catalogued entity", Hint(text, _references));
        return null;
    }

    private string Hint(string text, IEnumerable<string> candidates)
    {
        if (!_hints.TryGetValue(text, out string? hint)) _hints.Add(text, hint = context.Suggestion.Hint(text, candidates));
        return hint;
    }

    private static QuoteKind? KindOf(Slice part)
    {
        foreach ((string word, QuoteKind kind) in Kinds)
        {
            if (Is(part, word)) return kind;
        }

        return null;
    }

    private static bool Is(Slice value, string word) => string.Equals(value.Text, word, StringComparison.OrdinalIgnoreCase);

    private void Invalid(Slice value, string what, string expected, IEnumerable<string> words)
    {
        string text = value.Text;
        context.Diagnostics.Add(
            DiagnosticRules.InvalidValue, value, DiagnosticList.Shorten(text), what, expected + Hint(text, words.Concat(_references)));
    }

    private bool Fail(Slice at, string expected)
    {
        context.Diagnostics.Add(DiagnosticRules.FieldNotUnderstood, at, DiagnosticList.Shorten(at.ToString()), expected);
        return false;
    }
}
