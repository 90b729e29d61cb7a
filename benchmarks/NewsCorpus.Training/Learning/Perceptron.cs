using NewsCorpus.Compiler.Entities.Recognition;

namespace NewsCorpus.Training.Learning;

/// <summary>The averaged structured perceptron: wherever the best tags are not the right ones, weights move from the former to the latter.</summary>
internal sealed class Perceptron(int features)
{
    private const int Tags = NameTags.Count;

    private readonly int[] _weights = new int[features * Tags];
    private readonly long[] _sums = new long[features * Tags];
    private readonly int[] _pairs = new int[Tags * Tags];
    private readonly long[] _pairSums = new long[Tags * Tags];
    private long _step = 1;

    public Weights Learn(List<Example> examples, int rounds)
    {
        var random = new SteadyRandom(1);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        int longest = examples.Max(static example => example.Tags.Length);
        var scores = new int[longest * Tags];
        var links = new byte[longest * Tags];
        var found = new NameTag[longest];
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (int number in order)
            {
                Example example = examples[number];
                Score(example, scores);
                Span<NameTag> tags = found.AsSpan(0, example.Tags.Length);
                NameDecoder.Decode(scores, _pairs, links, tags);
                if (!tags.SequenceEqual(example.Tags)) Correct(example, tags);
                _step++;
            }
        }

        return new Weights(Average(_weights, _sums), Average(_pairs, _pairSums));
    }

    private void Score(Example example, int[] scores)
    {
        for (int at = 0; at < example.Tags.Length; at++)
        {
            Span<int> sums = scores.AsSpan(at * Tags, Tags);
            sums.Clear();
            foreach (int feature in example.Features[at])
            {
                ReadOnlySpan<int> row = _weights.AsSpan(feature * Tags, Tags);
                for (int tag = 0; tag < Tags; tag++) sums[tag] += row[tag];
            }
        }
    }

    private void Correct(Example example, ReadOnlySpan<NameTag> found)
    {
        int foundBefore = 0, rightBefore = 0;
        for (int at = 0; at <= found.Length; at++)
        {
            int foundHere = at == found.Length ? 0 : (int)found[at], right = at == found.Length ? 0 : (int)example.Tags[at];
            if (foundHere != right)
            {
                foreach (int feature in example.Features[at])
                {
                    Move(_weights, _sums, (feature * Tags) + right, 1);
                    Move(_weights, _sums, (feature * Tags) + foundHere, -1);
                }
            }

            if (foundHere != right || foundBefore != rightBefore)
            {
                Move(_pairs, _pairSums, (rightBefore * Tags) + right, 1);
                Move(_pairs, _pairSums, (foundBefore * Tags) + foundHere, -1);
            }

            (foundBefore, rightBefore) = (foundHere, right);
        }
    }

    private void Move(int[] weights, long[] sums, int at, int by)
    {
        weights[at] += by;
        sums[at] += by * _step;
    }

    private double[] Average(int[] weights, long[] sums)
    {
        var averages = new double[weights.Length];
        for (int i = 0; i < averages.Length; i++) averages[i] = weights[i] - ((double)sums[i] / _step);
        return averages;
    }
}
