namespace NewsCorpus.Compiler.Model;

/// <summary>A stretch of text in UTF-16 code units.</summary>
internal readonly record struct CharSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static CharSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(CharSpan other) => Start <= other.Start && other.End <= End;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(CharSpan other) => Start < other.End && other.Start < End;

    public string Of(string text) => text.Substring(Start, Length);
}
