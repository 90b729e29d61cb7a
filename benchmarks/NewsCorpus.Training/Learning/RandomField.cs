using NewsCorpus.Compiler.Entities.Recognition;

namespace NewsCorpus.Training.Learning;

/// <summary>
/// A conditional random field: the weights under which the right tags are the most probable, kept small by a penalty on their squares.
/// All examples make one gradient, and each weight goes by a step of its own that grows while its sign stays (Rprop).
/// </summary>
internal sealed class RandomField(int features, double penalty)
{
    private const int Tags = NameTags.Count;
    private const double FirstStep = 0.05;
    private const double LargestStep = 1;
    private const double SmallestStep = 1e-6;
    private const double Never = -1e9;

    private readonly double[] _weights = new double[(features * Tags) + (Tags * Tags)];
    private readonly double[] _gradient = new double[(features * Tags) + (Tags * Tags)];
    private readonly int _pairs = features * Tags;

    private double[] _scores = [];
    private double[] _ahead = [];
    private double[] _back = [];

    public Weights Learn(List<Example> examples, int rounds)
    {
        var before = new double[_weights.Length];
        var steps = new double[_weights.Length];
        Array.Fill(steps, FirstStep);
        int longest = examples.Max(static example => example.Tags.Length);
        _scores = new double[longest * Tags];
        _ahead = new double[(longest + 1) * Tags];
        _back = new double[(longest + 1) * Tags];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < _gradient.Length; i++) _gradient[i] = penalty * _weights[i];
            foreach (Example example in examples) AddGradient(example);
            for (int i = 0; i < _weights.Length; i++)
            {
                double slope = _gradient[i], sign = slope * before[i];
                if (sign > 0) steps[i] = Math.Min(steps[i] * 1.2, LargestStep);
                else if (sign < 0)
                {
                    steps[i] = Math.Max(steps[i] * 0.5, SmallestStep);
                    slope = 0;
                }

                before[i] = slope;
                if (slope != 0) _weights[i] -= Math.Sign(slope) * steps[i];
            }
        }

        return new Weights(_weights.AsSpan(0, _pairs).ToArray(), _weights.AsSpan(_pairs).ToArray());
    }

    // Expected minus observed counts. Sums of exponentials are kept in a range by taking the largest out.
    private void AddGradient(Example example)
    {
        int length = example.Tags.Length;
        for (int at = 0; at < length; at++)
        {
            Span<double> sums = _scores.AsSpan(at * Tags, Tags);
            sums.Clear();
            foreach (int feature in example.Features[at])
            {
                ReadOnlySpan<double> row = _weights.AsSpan(feature * Tags, Tags);
                for (int tag = 0; tag < Tags; tag++) sums[tag] += row[tag];
            }
        }

        Span<double> ahead = _ahead, back = _back;
        for (int at = 0; at < length; at++)
        {
            for (int tag = 0; tag < Tags; tag++)
            {
                double sum = at == 0 ? Pair(0, tag) : LogSum(ahead.Slice((at - 1) * Tags, Tags), tag, isInto: true);
                ahead[(at * Tags) + tag] = sum + _scores[(at * Tags) + tag];
            }
        }

        Span<double> through = stackalloc double[Tags];
        for (int at = length - 1; at >= 0; at--)
        {
            for (int tag = 0; tag < Tags; tag++) through[tag] = at == length - 1 ? 0 : back[((at + 1) * Tags) + tag] + _scores[((at + 1) * Tags) + tag];
            for (int tag = 0; tag < Tags; tag++) back[(at * Tags) + tag] = at == length - 1 ? Pair(tag, 0) : LogSum(through, tag, isInto: false);
        }

        for (int tag = 0; tag < Tags; tag++) through[tag] = ahead[((length - 1) * Tags) + tag] + Pair(tag, 0);
        double total = LogSum(through);
        Span<double> marginals = stackalloc double[Tags];
        for (int at = 0; at < length; at++)
        {
            for (int tag = 0; tag < Tags; tag++)
                marginals[tag] = SteadyMath.Exp(ahead[(at * Tags) + tag] + back[(at * Tags) + tag] - total);
            marginals[(int)example.Tags[at]] -= 1;
            foreach (int feature in example.Features[at])
            {
                Span<double> row = _gradient.AsSpan(feature * Tags, Tags);
                for (int tag = 0; tag < Tags; tag++) row[tag] += marginals[tag];
            }
        }

        for (int at = 0; at <= length; at++)
        {
            for (int before = 0; before < (at == 0 ? 1 : Tags); before++)
            {
                for (int tag = 0; tag < (at == length ? 1 : Tags); tag++)
                {
                    if (!NameTags.MayFollow((NameTag)before, (NameTag)tag)) continue;
                    double sum = (at == 0 ? 0 : ahead[((at - 1) * Tags) + before]) + Pair(before, tag)
                        + (at == length ? 0 : _scores[(at * Tags) + tag] + back[(at * Tags) + tag]) - total;
                    _gradient[_pairs + (before * Tags) + tag] += SteadyMath.Exp(sum);
                }
            }

            int rightBefore = at == 0 ? 0 : (int)example.Tags[at - 1], right = at == length ? 0 : (int)example.Tags[at];
            _gradient[_pairs + (rightBefore * Tags) + right] -= 1;
        }
    }

    private double Pair(int before, int tag) =>
        NameTags.MayFollow((NameTag)before, (NameTag)tag) ? _weights[_pairs + (before * Tags) + tag] : Never;

    private double LogSum(ReadOnlySpan<double> values, int tag, bool isInto)
    {
        Span<double> sums = stackalloc double[Tags];
        for (int other = 0; other < Tags; other++) sums[other] = values[other] + (isInto ? Pair(other, tag) : Pair(tag, other));
        return LogSum(sums);
    }

    private static double LogSum(ReadOnlySpan<double> values)
    {
        double largest = values[0];
        foreach (double value in values) largest = Math.Max(largest, value);
        double sum = 0;
        foreach (double value in values) sum += SteadyMath.Exp(value - largest);
        return largest + SteadyMath.Log(sum);
    }
}
