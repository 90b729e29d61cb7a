namespace NewsCorpus.Accuracy.Scoring;

/// <summary>How much of what is there was found, and how much of what was found is there.</summary>
internal readonly record struct Finding(int Right, int Found, int There)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => There == 0 ? 0 : (double)Right / There;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Finding operator +(Finding left, Finding right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.There + right.There);
}
