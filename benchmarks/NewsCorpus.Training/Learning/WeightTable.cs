using NewsCorpus.Compiler.Entities.Recognition;

namespace NewsCorpus.Training.Learning;

/// <summary>Makes learnt weights small: whole numbers of a byte, in a table where the heaviest features have the first choice of a place.</summary>
internal static class WeightTable
{
    private const int Tags = NameTags.Count;

    // So few weights are cut off that they do not matter, and the others keep more of their figures.
    private const double CutOff = 0.0005;

    public static (NameWeights Weights, int[] Pairs, int LeftOut) Build(IReadOnlyList<uint> features, Weights learnt, int tableRows)
    {
        double scale = sbyte.MaxValue / Largest(learnt.Features);
        var table = new ulong[tableRows];
        int leftOut = 0;
        Span<sbyte> weights = stackalloc sbyte[Tags];
        int[] order = [.. Enumerable.Range(0, features.Count)];
        double[] heights = [.. order.Select(feature => -Height(learnt.Features.AsSpan(feature * Tags, Tags)))];
        Array.Sort(heights, order);
        foreach (int feature in order)
        {
            bool isNothing = true;
            for (int tag = 0; tag < Tags; tag++)
            {
                double weight = Math.Round(learnt.Features[(feature * Tags) + tag] * scale);
                weights[tag] = (sbyte)Math.Clamp(weight, sbyte.MinValue, sbyte.MaxValue);
                isNothing &= weights[tag] == 0;
            }

            if (isNothing) continue;
            int bucket = NameWeights.Bucket(features[feature], tableRows);
            int free = table.AsSpan(bucket, NameWeights.BucketSize).IndexOf(0ul);
            if (free < 0) leftOut++;
            else table[bucket + free] = NameWeights.Row(features[feature], weights);
        }

        return (new NameWeights(table), [.. learnt.Pairs.Select(pair => (int)(short)Math.Round(pair * scale))], leftOut);
    }

    private static double Largest(double[] weights)
    {
        double[] sizes = [.. weights.Where(static weight => weight != 0).Select(Math.Abs)];
        Array.Sort(sizes);
        return sizes[(int)((sizes.Length - 1) * (1 - CutOff))];
    }

    private static double Height(ReadOnlySpan<double> weights)
    {
        double highest = double.MinValue, lowest = double.MaxValue;
        foreach (double weight in weights)
        {
            highest = Math.Max(highest, weight);
            lowest = Math.Min(lowest, weight);
        }

        return highest - lowest;
    }
}
