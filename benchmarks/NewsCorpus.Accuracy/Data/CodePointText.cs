namespace NewsCorpus.Accuracy.Data;

/// <summary>A text whose places are counted in code points, as the annotated sets count them.</summary>
internal sealed class CodePointText
{
    // For each UTF-16 code unit, and the end, how many code points precede it.
    private readonly int[] _before;
    private readonly int[] _points;

    public CodePointText(string text)
    {
        Units = text;
        _before = new int[text.Length + 1];
        var points = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            _before[i] = points.Count;
            points.Add(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]);
            if (isPair) _before[++i] = points.Count - 1;
        }

        _before[^1] = points.Count;
        _points = [.. points];
    }

    /// <summary>The text as .NET has it.</summary>
    public string Units { get; }

    /// <summary>In code points.</summary>
    public int Length => _points.Length;

    public int this[int at] => _points[at];

    /// <summary>The place of a UTF-16 code unit.</summary>
    public int PlaceOf(int unit) => _before[unit];

    public string Cut(int start, int end)
    {
        start = Math.Clamp(start, 0, Length);
        return string.Concat(_points[start..Math.Clamp(end, start, Length)].Select(static point =>
            point is >= 0xD800 and < 0xE000 ? "\uFFFD" : char.ConvertFromUtf32(point)));
    }

    /// <summary>How many code points a text has.</summary>
    public static int LengthOf(string text) => text.EnumerateRunes().Count();
}
