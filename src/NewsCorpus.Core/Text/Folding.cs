namespace NewsCorpus.Text;

/// <summary>
/// Folding of case and Latin diacritics for lookup and search, one UTF-16 code unit to one, so that offsets keep. Latin letters
/// have their own table, because the compiler host and the program that asks may run on different Unicode versions and must agree.
/// </summary>
internal static class Folding
{
    /// <summary>Folded form of a code unit that is dropped: a combining mark.</summary>
    public const char Dropped = '\0';

    // U+00C0 to U+024F: the lower-case base letter of the canonical decomposition; letters without one (ø, đ, ł, ß, æ …) go to
    // the letter that people type for them.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllŀ" +
        "ŀllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ" +
        "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaaaǥǥggkkooooʒʒjǳǳǳggƕƿnnaaaaoo" +
        "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ" +
        "ɀɂɂbʉʌɇɇɉɉɋɋɍɍɏɏ";

    // U+1E00 to U+1EFF.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝsẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>The folded code unit, or <see cref="Dropped"/>.</summary>
    public static char Fold(char unit) => unit switch
    {
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        < '\u00C0' => unit,
        < '\u0250' => Latin[unit - '\u00C0'],
        >= '\u0300' and <= '\u036F' => Dropped,
        >= '\u1E00' and <= '\u1EFF' => LatinAdditional[unit - '\u1E00'],
        _ => char.ToLowerInvariant(unit),
    };

    /// <summary>The folded form of a text, with runs of white space made one blank and none at the ends.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, Fold(text.AsSpan(), folded));
    }

    /// <summary>Writes the folded form of a text, which is never longer than the text, and returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        // Nearly every name is ASCII with single blanks between its words.
        int length = 0;
        char last = ' ';
        foreach (char unit in text)
        {
            if (unit >= 0x80 || (unit <= ' ' && (unit != ' ' || last == ' '))) return FoldAny(text, folded);
            last = unit;
            folded[length++] = unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
        }

        return last == ' ' ? FoldAny(text, folded) : length;
    }

    private static int FoldAny(ReadOnlySpan<char> text, Span<char> folded)
    {
        var units = new FoldedUnits(text);
        int length = 0;
        while (units.MoveNext()) folded[length++] = units.Current;
        return length;
    }
}
