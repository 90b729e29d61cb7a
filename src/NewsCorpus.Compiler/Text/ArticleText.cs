using System.Runtime.InteropServices;
using System.Text;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>
/// The text of an article's file as it is kept: without a byte order mark, CRLF made LF, and, since it is stored as UTF-8, a lone
/// surrogate made U+FFFD. Nothing else is changed.
/// </summary>
internal static class ArticleText
{
    private const char Replacement = '\uFFFD';

    public static string Normalise(string raw)
    {
        if (!NeedsChange(raw)) return raw;
        var text = new StringBuilder(raw.Length);
        for (int i = raw[0] == '\uFEFF' ? 1 : 0; i < raw.Length; i++)
        {
            if (raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n') continue;
            text.Append(IsLoneSurrogate(raw, i) ? Replacement : raw[i]);
        }

        return text.ToString();
    }

    /// <summary>What is suspicious about a text: NC4003, NC4004 and NC4005, each once, at the first place.</summary>
    public static IEnumerable<CorpusDiagnostic> Check(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new CorpusDiagnostic(DiagnosticRules.EmptyArticle, path, default);
        var places = new PlaceFinder(text);
        foreach ((DiagnosticRule rule, int at, string[] arguments) in Suspicious(text))
            yield return new CorpusDiagnostic(rule, path, places.Find(new CharSpan(at, 1)), arguments);
    }

    /// <summary>The first character of each kind that a text should not have, NC4003 and NC4004.</summary>
    public static IEnumerable<(DiagnosticRule Rule, int At, string[] Arguments)> Suspicious(string text)
    {
        int invalid = text.IndexOf(Replacement);
        if (invalid >= 0) yield return (DiagnosticRules.InvalidEncoding, invalid, []);
        for (int i = NextUnusual(text, 0); i < text.Length; i = NextUnusual(text, i + 1))
        {
            if (!IsUnseen(text[i])) continue;
            yield return (DiagnosticRules.ControlCharacter, i, [$"U+{(int)text[i]:X4}"]);
            yield break;
        }
    }

    /// <summary>A text as UTF-8 can hold it, of the same length.</summary>
    public static string WithoutLoneSurrogates(string text)
    {
        for (int first = NextUnusual(text, 0); first < text.Length; first = NextUnusual(text, first + 1))
        {
            if (!IsLoneSurrogate(text, first)) continue;
            char[] units = text.ToCharArray();
            for (int i = first; i < units.Length; i++)
            {
                if (IsLoneSurrogate(text, i)) units[i] = Replacement;
            }

            return new string(units);
        }

        return text;
    }

    private static bool NeedsChange(string raw)
    {
        for (int i = NextUnusual(raw, 0); i < raw.Length; i = NextUnusual(raw, i + 1))
        {
            if (raw[i] == '\r' || (i == 0 && raw[0] == '\uFEFF') || IsLoneSurrogate(raw, i)) return true;
        }

        return false;
    }

    // The next character that is not plain, visible ASCII or a blank: hardly one in a hundred. Four at a time are looked at.
    private static int NextUnusual(string text, int at)
    {
        const ulong Ones = 0x0001_0001_0001_0001, Blanks = 0x20 * Ones, BeyondAscii = 0xFF80 * Ones;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text.AsSpan());
        for (; at + 4 <= text.Length; at += 4)
        {
            ulong units = MemoryMarshal.Read<ulong>(bytes.Slice(at * 2));
            if (((units | (units - Blanks) | (units + Ones)) & BeyondAscii) != 0) break;
        }

        while (at < text.Length && text[at] is >= ' ' and < '\u007F') at++;
        return at;
    }

    private static bool IsLoneSurrogate(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && !(at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))) ||
        (char.IsLowSurrogate(text[at]) && !(at > 0 && char.IsHighSurrogate(text[at - 1])));

    // Control characters but tab and line ends, and the marks that turn the direction of text around.
    private static bool IsUnseen(char unit) =>
        (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r')) || unit is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
