namespace NewsCorpus.Accuracy.Scoring;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Part, int Whole)
{
    /// <summary>In percent with one decimal; a dash where there is nothing to have a share of.</summary>
    public string Percent => Whole == 0 ? "–" : PythonText.Fixed(100.0 * Part / Whole);

    public static Share operator +(Share left, Share right) => new(left.Part + right.Part, left.Whole + right.Whole);

    public Share With(bool isPart) => new(Part + (isPart ? 1 : 0), Whole + 1);
}
