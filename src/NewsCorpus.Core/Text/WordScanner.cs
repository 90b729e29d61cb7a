using System.Globalization;

namespace NewsCorpus.Text;

/// <summary>
/// Cuts a text into words: longest runs of letters, digits and the marks that combine with them. The compiler and the search
/// cut with this one scanner.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the word starts, in UTF-16 code units from the start of the text.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Word => _text.Slice(Start, Length);

    public bool MoveNext()
    {
        int at = _next;
        while (at < _text.Length && UnitsOfWord(_text, at) == 0) at++;
        Start = at;
        int units;
        while (at < _text.Length && (units = UnitsOfWord(_text, at)) > 0) at += units;
        Length = at - Start;
        _next = at;
        return Length > 0;
    }

    /// <summary>How many code units at this place belong to a word: 0, 1, or 2 for a letter outside the basic plane.</summary>
    public static int UnitsOfWord(ReadOnlySpan<char> text, int at)
    {
        char unit = text[at];
        if (unit < 0x80) return IsAsciiWord(unit) ? 1 : 0;
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            return IsSymbolPlane(char.ConvertToUtf32(unit, text[at + 1])) ? 0 : 2;
        if (char.IsLetterOrDigit(unit)) return 1;
        if (unit is >= '\uFE00' and <= '\uFE0F') return 0; // Says how the pictograph before it is drawn.
        return CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? 1
            : 0;
    }

    private static bool IsAsciiWord(char unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a' || (uint)(unit - '0') <= 9;

    // Pictographs, flags, dingbats, tags and private use: everything above the basic plane that is not written language.
    private static bool IsSymbolPlane(int codePoint) => codePoint is >= 0x1F000 and <= 0x1FAFF or >= 0xE0000;
}
