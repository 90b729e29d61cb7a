using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsCorpus.Training.Packages;

namespace NewsCorpus.Training.Lexicons;

/// <summary>Puts words that are used alike into clusters: spherical k-means over their vectors, the same on every machine.</summary>
internal static class WordClusters
{
    private const int Rounds = 12;
    private const int Padded = 104; // The dimensions, in whole registers of eight.

    /// <summary>The cluster of each word, from 0, and the group of each cluster, from 1.</summary>
    public static (int[] Clusters, byte[] Groups) Find(WordVectors vectors, int clusters, int groups)
    {
        float[] points = Normalise(vectors.Values, vectors.Words.Length);
        (int[] words, float[] centres) = Find(points, clusters);
        (int[] similar, _) = Find(centres, groups);
        return (words, [.. similar.Select(static group => (byte)(group + 1))]);
    }

    private static (int[] Nearest, float[] Centres) Find(float[] points, int clusters)
    {
        int count = points.Length / Padded;
        var centres = new float[clusters * Padded];
        for (int cluster = 0; cluster < clusters; cluster++)
        {
            // Words are in the order of frequency; the frequent half of them is where clusters begin.
            int word = (int)((long)cluster * count / (2 * clusters));
            points.AsSpan(word * Padded, Padded).CopyTo(centres.AsSpan(cluster * Padded));
        }

        var nearest = new int[count];
        for (int round = 0; round < Rounds; round++)
        {
            Parallel.For(0, count, word => nearest[word] = Nearest(points.AsSpan(word * Padded, Padded), centres));
            Array.Clear(centres);
            for (int word = 0; word < count; word++)
            {
                Span<float> centre = centres.AsSpan(nearest[word] * Padded, Padded);
                for (int i = 0; i < Padded; i++) centre[i] += points[(word * Padded) + i];
            }

            for (int cluster = 0; cluster < clusters; cluster++) Normalise(centres.AsSpan(cluster * Padded, Padded));
        }

        return (nearest, centres);
    }

    private static int Nearest(ReadOnlySpan<float> point, float[] centres)
    {
        ReadOnlySpan<Vector256<float>> left = MemoryMarshal.Cast<float, Vector256<float>>(point);
        ReadOnlySpan<Vector256<float>> all = MemoryMarshal.Cast<float, Vector256<float>>(centres);
        int nearest = 0;
        float highest = float.MinValue;
        for (int cluster = 0; cluster * left.Length < all.Length; cluster++)
        {
            ReadOnlySpan<Vector256<float>> right = all.Slice(cluster * left.Length, left.Length);
            Vector256<float> sum = Vector256<float>.Zero;
            for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
            Vector128<float> halves = sum.GetLower() + sum.GetUpper();
            float similarity = (halves[0] + halves[1]) + (halves[2] + halves[3]);
            if (similarity <= highest) continue;
            highest = similarity;
            nearest = cluster;
        }

        return nearest;
    }

    private static float[] Normalise(float[] values, int count)
    {
        var points = new float[count * Padded];
        for (int word = 0; word < count; word++)
        {
            Span<float> point = points.AsSpan(word * Padded, Padded);
            values.AsSpan(word * WordVectors.Dimensions, WordVectors.Dimensions).CopyTo(point);
            Normalise(point);
        }

        return points;
    }

    private static void Normalise(Span<float> point)
    {
        float squares = 0;
        foreach (float value in point) squares += value * value;
        if (squares == 0) return;
        float length = MathF.Sqrt(squares);
        for (int i = 0; i < point.Length; i++) point[i] /= length;
    }
}
