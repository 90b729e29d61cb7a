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

    public const string Form =
        "a pin is written as '- quote `first words`: @speaker' or '- mention `words` in `words around them`: @entity', with words of the text in backticks, 300 characters at most";

    private const string NoQuote = "no quote";
    private const string NoSpeaker = "no speaker";
    private const string NoMention = "no mention";
    private const string QuoteForm = "'@id' of the speaker, 'no speaker', a kind ('direct', 'partial', 'scare', 'indirect'), or both, as in '@id, partial'; or 'no quote'";
    private const string MentionForm = "'@id' of the entity, or 'no mention'";

    private static readonly (string Word, QuoteKind Kind)[] Kinds =
    [
        ("direct", QuoteKind.Direct), ("partial", QuoteKind.Partial), ("scare", QuoteKind.Scare), ("indirect", QuoteKind.Indirect),
    ];

    // Entities are read before articles, so that all are known.
    private readonly HashSet<string> _references = new(entities.Select(static entity => "@" + entity.Id), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hints = new(StringComparer.Ordinal);

    private IEnumerable<string> References => entities.Select(static entity => "@" + entity.Id);

    /// <summary>The pins of an article, each with the place of its words.</summary>
    public List<(PinFacts Facts, SourcePlace Place)> Read(List<IndexField> fields)
    {
        List<(PinFacts Facts, SourcePlace Place)> pins = [];
        foreach (IndexField field in fields)
        {
            bool isQuote = string.Equals(field.Key.Text, FieldKeys.Quote, StringComparison.OrdinalIgnoreCase);
            if (field.Anchor is not { } place || field.Value.Length == 0)
            {
                Fail(field.Anchor ?? field.Key);
                continue;
            }

            if (ReadAnchor(place, isQuote) is not Anchor anchor) continue;
            PinFacts? pin = isQuote ? ReadQuote(field.Value, anchor) : ReadMention(field.Value, anchor);
            if (pin is not null) pins.Add((pin, place.Place));
        }

        return pins;
    }

    private Anchor? ReadAnchor(Slice place, bool isQuote)
    {
        Slice rest = place;
        if (!TryTakeWords(ref rest, out string words, out _)) return Fail(place);
        if (isQuote) words = WithoutEllipsis(words);
        string? last = null, around = null;
        if (isQuote && TryTakeWord(ref rest, "to") && !TryTakeWords(ref rest, out last, out _)) return Fail(place);
        Slice outer = rest;
        if (TryTakeWord(ref rest, "in") && !TryTakeWords(ref rest, out around, out outer)) return Fail(place);
        if (rest.Length > 0) return Fail(rest);
        if (around is null || around.IndexOf(words, StringComparison.Ordinal) >= 0) return new Anchor(words, last, around);
        context.Diagnostics.Add(DiagnosticRules.InvalidValue, outer, DiagnosticList.Shorten(outer.ToString()), $"words around '{DiagnosticList.Shorten(words)}'",
            "more of the text, with these words among them");
        return null;
    }

    private static bool TryTakeWord(ref Slice rest, string word)
    {
        if (!rest.Span.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)) return false;
        Slice behind = rest.From(word.Length);
        if (behind.Length == 0 || !(char.IsWhiteSpace(behind.Span[0]) || behind.Span[0] == '`')) return false;
        rest = behind.Trim();
        return true;
    }

    private static bool TryTakeWords(ref Slice rest, out string words, out Slice code)
    {
        words = "";
        code = rest;
        int end = rest.Length > 0 && rest.Span[0] == '`' ? Markdown.EndOfCode(rest.Span, 0) : -1;
        if (end < 0) return false;
        int ticks = Markdown.RunOfTicks(rest.Span, 0);
        code = rest.Sub(ticks, end - (2 * ticks));
        rest = rest.From(end).Trim();
        words = AnchorText.Normalise(code.Span);
        return words.Length <= LongestWords && words.Any(char.IsLetterOrDigit);
    }

    // As the report of a quote without speaker shows it: 'Kami dapat memenangkan …'.
    private static string WithoutEllipsis(string words) =>
        words.EndsWith(" …", StringComparison.Ordinal) ? words.Substring(0, words.Length - 2) : words;

    private QuotePinFacts? ReadQuote(Slice value, Anchor anchor)
    {
        if (Is(value, NoQuote) && anchor.LastWords is null)
            return new QuotePinFacts(anchor.Words, anchor.Around, IsQuote: false, Speaker: null, IsByStranger: false, Kind: null);
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
        QuoteKind? statedKind = kind is { } stated ? KindOf(stated) : null;
        return new QuotePinFacts(anchor.Words, anchor.Around, IsQuote: true, entity, isByStranger, statedKind) { LastWords = anchor.LastWords };
    }

    private MentionPinFacts? ReadMention(Slice value, Anchor anchor)
    {
        if (Is(value, NoMention)) return new MentionPinFacts(anchor.Words, anchor.Around, Entity: null);
        if (value.Span[0] != '@') Invalid(value, "what words mention", MentionForm, [NoMention]);
        else if (Resolve(value) is string entity) return new MentionPinFacts(anchor.Words, anchor.Around, entity);
        return null;
    }

    private string? Resolve(Slice reference)
    {
        string text = reference.Text;
        if (_references.Contains(text)) return text.Substring(1);
        if (!_hints.TryGetValue(text, out string? hint)) _hints.Add(text, hint = context.Suggestion.Hint(text, References));
        context.Diagnostics.Add(DiagnosticRules.UnknownReference, reference, DiagnosticList.Shorten(text), "catalogued entity", hint);
        return null;
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
            DiagnosticRules.InvalidValue, value, DiagnosticList.Shorten(text), what, expected + context.Suggestion.Hint(text, words.Concat(References)));
    }

    private Anchor? Fail(Slice at)
    {
        context.Diagnostics.Add(DiagnosticRules.FieldNotUnderstood, at, DiagnosticList.Shorten(at.ToString()), Form);
        return null;
    }

    /// <summary>What a pin is about.</summary>
    private sealed record Anchor(string Words, string? LastWords, string? Around);
}
