using NewsCorpus.Training.Learning;
using NewsCorpus.Training.Packages;

namespace NewsCorpus.Training.Lexicons;

/// <summary>
/// Guesses what the words of the vectors are, from those whose type lists know: one layer that maps a vector to the probabilities of
/// the types.
/// </summary>
internal sealed class WordTypes
{
    /// <summary>How many levels of certainty a guess can have.</summary>
    public const int Levels = 3;

    private const int Inputs = WordVectors.Dimensions + 1;
    private const int Rounds = 20;
    private const float Rate = 0.05f;

    private readonly WordVectors _vectors;
    private readonly int _types;
    private readonly float[] _weights;

    public WordTypes(WordVectors vectors, IReadOnlyList<IReadOnlyCollection<string>> seeds)
    {
        _vectors = vectors;
        _types = seeds.Count;
        _weights = new float[_types * Inputs];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int word = 0; word < vectors.Words.Length; word++) numbers[vectors.Words[word]] = word;
        List<(int Word, int Type)> examples = [];
        for (int type = 0; type < _types; type++)
        {
            foreach (string word in seeds[type].Distinct(StringComparer.Ordinal))
            {
                if (numbers.TryGetValue(word, out int number)) examples.Add((number, type));
            }
        }

        Learn(examples);
    }

    /// <summary>The most probable type of a word and how sure that is, from 1; the levels of a type stand side by side.</summary>
    public int Guess(int word)
    {
        Span<float> shares = stackalloc float[_types];
        Share(word, shares);
        int best = 0;
        for (int type = 1; type < _types; type++)
        {
            if (shares[type] > shares[best]) best = type;
        }

        int level = shares[best] > 0.85f ? 2 : shares[best] > 0.5f ? 1 : 0;
        return 1 + (best * Levels) + level;
    }

    private void Learn(List<(int Word, int Type)> examples)
    {
        var random = new SteadyRandom(3);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        Span<float> shares = stackalloc float[_types];
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            float rate = Rate / (1 + round);
            foreach (int number in order)
            {
                (int word, int right) = examples[number];
                Share(word, shares);
                ReadOnlySpan<float> vector = VectorOf(word);
                for (int type = 0; type < _types; type++)
                {
                    float step = rate * ((type == right ? 1 : 0) - shares[type]);
                    Span<float> row = _weights.AsSpan(type * Inputs, Inputs);
                    for (int i = 0; i < vector.Length; i++) row[i] += step * vector[i];
                    row[^1] += step;
                }
            }
        }
    }

    private void Share(int word, Span<float> shares)
    {
        ReadOnlySpan<float> vector = VectorOf(word);
        float largest = float.MinValue;
        for (int type = 0; type < _types; type++)
        {
            ReadOnlySpan<float> row = _weights.AsSpan(type * Inputs, Inputs);
            float sum = row[^1];
            for (int i = 0; i < vector.Length; i++) sum += row[i] * vector[i];
            shares[type] = sum;
            largest = Math.Max(largest, sum);
        }

        float total = 0;
        for (int type = 0; type < _types; type++)
        {
            shares[type] = (float)SteadyMath.Exp(shares[type] - largest);
            total += shares[type];
        }

        for (int type = 0; type < _types; type++) shares[type] /= total;
    }

    private ReadOnlySpan<float> VectorOf(int word) => _vectors.Values.AsSpan(word * WordVectors.Dimensions, WordVectors.Dimensions);
}
