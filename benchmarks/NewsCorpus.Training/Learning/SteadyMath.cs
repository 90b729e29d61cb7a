namespace NewsCorpus.Training.Learning;

/// <summary>Exponential and logarithm of sums and products alone, so that every machine has the same last digit.</summary>
internal static class SteadyMath
{
    private const double Log2 = 0.693147180559945309417;
    private const int Terms = 13;

    public static double Exp(double x)
    {
        if (x < -700) return 0;
        int power = (int)Math.Round(x / Log2);
        double rest = x - (power * Log2), sum = 1;
        for (int i = Terms; i > 0; i--) sum = 1 + (sum * rest / i);
        return sum * BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);
    }

    /// <summary>The logarithm of a number from 1 on.</summary>
    public static double Log(double x)
    {
        int power = 0;
        for (; x > 1.5; x /= 2) power++;
        double ratio = (x - 1) / (x + 1), square = ratio * ratio, term = ratio, sum = 0;
        for (int i = 1; i < 2 * Terms; i += 2)
        {
            sum += term / i;
            term *= square;
        }

        return (power * Log2) + (2 * sum);
    }
}
