using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads the values of fields; what is not understood is reported and null.</summary>
internal sealed class ValueReader(IndexContext context)
{
    private const string DayForm = "a day such as 2025-08-17";
    private const string WikidataForm = "wikidata.org/";

    public string? Language(Slice? value) => value is { } tag ? Language(tag) : null;

    public string? Language(Slice tag)
    {
        string text = tag.Text;
        string? language = LanguageTag.Normalize(text);
        if (language is null) context.Diagnostics.Add(DiagnosticRules.InvalidLanguage, tag, DiagnosticList.Shorten(text));
        return language;
    }

    public string? Url(Slice? value, string key)
    {
        if (value is not { } slice) return null;
        string url = slice.Text;
        if (url.Length > 2 && url[0] == '<' && url[url.Length - 1] == '>') url = url.Substring(1, url.Length - 2);
        int start = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : url.Length;
        if (start < url.Length && !url.Any(char.IsWhiteSpace)) return url;
        Invalid(slice, key, "an address that begins with https:// or http://");
        return null;
    }

    public PublicationTime? Time(Slice value)
    {
        if (IsoDate.TryReadTime(value.Span, out PublicationTime time)) return time;
        InvalidDate(value, DayForm + ", or with a time and its offset: 2025-08-17T09:30+07:00");
        return null;
    }

    public CalendarDate? Day(Slice? value)
    {
        if (value is not { } slice) return null;
        if (IsoDate.TryReadDay(slice.Span, out CalendarDate day)) return day;
        InvalidDate(slice, DayForm);
        return null;
    }

    public TranslationFacts? Translation(Slice? value)
    {
        if (value is not { } slice) return null;
        const string Machine = "(machine)";
        bool isMachine = slice.Span.EndsWith(Machine.AsSpan(), StringComparison.OrdinalIgnoreCase);
        Slice tag = (isMachine ? slice.Sub(0, slice.Length - Machine.Length) : slice).Trim();
        if (tag.Length == 0 || tag.Span.IndexOfAny('(', ' ') >= 0)
        {
            Invalid(slice, FieldKeys.TranslatedFrom, "a language, as in 'en' or 'en (machine)'");
            return null;
        }

        return Language(tag) is { } language ? new TranslationFacts(language, isMachine) : null;
    }

    public string? Sha256(Slice? value)
    {
        if (value is not { } slice) return null;
        string hash = slice.ToString().ToLowerInvariant();
        if (hash.Length == 64 && hash.All(unit => unit is >= '0' and <= '9' or >= 'a' and <= 'f')) return hash;
        Invalid(slice, FieldKeys.Sha256, "64 hexadecimal digits");
        return null;
    }

    public ArticleLayout Layout(Slice? value)
    {
        if (value is not { } slice) return ArticleLayout.Detect;
        if (Is(slice, "lines")) return ArticleLayout.Lines;
        if (Is(slice, "blocks")) return ArticleLayout.Blocks;
        Invalid(slice, FieldKeys.Layout, "'lines' or 'blocks'");
        return ArticleLayout.Detect;
    }

    public bool IsWithdrawn(Slice? value)
    {
        if (value is not { } slice) return false;
        if (Is(slice, "withdrawn")) return true;
        Invalid(slice, FieldKeys.Status, "'withdrawn', or leave the field out");
        return false;
    }

    public string? Wikidata(Slice? value)
    {
        if (value is not { } slice) return null;
        string text = slice.Text;
        int site = text.IndexOf(WikidataForm, StringComparison.OrdinalIgnoreCase);
        string id = site < 0 ? text : text.Substring(text.LastIndexOf('/') + 1);
        if (id.Length > 1 && id[0] == 'Q' && id[1] != '0' && id.Skip(1).All(unit => unit is >= '0' and <= '9')) return id;
        context.Diagnostics.Add(DiagnosticRules.InvalidWikidata, slice, DiagnosticList.Shorten(text));
        return null;
    }

    public static EquatableArray<string> List(Slice? value, char separator) =>
        value is { } slice ? slice.Split(separator).Select(part => part.Text).ToEquatableArray() : default;

    private static bool Is(Slice value, string word) => string.Equals(value.Text, word, StringComparison.OrdinalIgnoreCase);

    private void Invalid(Slice value, string key, string expected) =>
        context.Diagnostics.Add(DiagnosticRules.InvalidValue, value, DiagnosticList.Shorten(value.Text), key, expected);

    private void InvalidDate(Slice value, string expected) =>
        context.Diagnostics.Add(DiagnosticRules.InvalidDate, value, DiagnosticList.Shorten(value.Text), expected);
}
