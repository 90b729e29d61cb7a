extern alias compiler;
using compiler::NewsCorpus.Compiler.Model;

namespace NewsCorpus.Tool.Annotate;

/// <summary>
/// From places in an article's normalised text to places in the text as it was given, which may have had a byte order mark and CR
/// LF at the ends of its lines, and from there to what the user counts.
/// </summary>
internal sealed class OffsetMap
{
    private readonly string _given;

    // Both null where a place stays as it is.
    private readonly int[]? _units, _counted;

    private OffsetMap(string given, int[]? units, int[]? counted) => (_given, _units, _counted) = (given, units, counted);

    public static OffsetMap Create(string given, string normalised, OffsetUnit unit) => new(
        given,
        ReferenceEquals(given, normalised) ? null : UnitsOf(given, normalised),
        unit switch
        {
            OffsetUnit.CodePoints => Count(given, static _ => 1),
            OffsetUnit.Utf8 => Count(given, Utf8Length),
            _ => null,
        });

    /// <summary>A stretch of the normalised text as the user counts it.</summary>
    public (int Start, int Length) Count(CharSpan span)
    {
        int start = Count(Unit(span.Start));
        return (start, Count(Unit(span.End)) - start);
    }

    /// <summary>The words of a stretch, as they were given.</summary>
    public ReadOnlySpan<char> Cut(CharSpan span) => _given.AsSpan()[Unit(span.Start)..Unit(span.End)];

    private int Unit(int place) => _units is null ? place : _units[place];

    private int Count(int unit) => _counted is null ? unit : _counted[unit];

    // The end of a line is where its CR is, so that no stretch takes a CR along without its LF.
    private static int[] UnitsOf(string given, string normalised)
    {
        int[] units = new int[normalised.Length + 1];
        int at = given.StartsWith('\uFEFF') ? 1 : 0;
        for (int i = 0; i < normalised.Length; i++)
        {
            units[i] = at;
            at += given[at] == '\r' && normalised[i] == '\n' ? 2 : 1;
        }

        units[^1] = at;
        return units;
    }

    private static int[] Count(string text, Func<char, int> lengthOf)
    {
        int[] counted = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
            counted[i + 1] = counted[i] + (char.IsLowSurrogate(text[i]) ? 0 : lengthOf(text[i]));
        return counted;
    }

    // The first half of a pair stands for both.
    private static int Utf8Length(char unit) => unit switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        _ => char.IsHighSurrogate(unit) ? 4 : 3,
    };
}
