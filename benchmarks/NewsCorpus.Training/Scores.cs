using System.Globalization;

namespace NewsCorpus.Training;

/// <summary>How many names were found, are right, and should be: exact span and kind.</summary>
internal readonly record struct Scores(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Scores operator +(Scores left, Scores right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F1} R {Recall:F1} F1 {F1:F1}");
}
