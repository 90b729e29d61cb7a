using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Json;

/// <summary>
/// Writes records of a corpus as JSON. A record cannot be read back: it is a handle into a corpus, which JSON does not hold.
/// </summary>
/// <typeparam name="T">The type of record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WriteOnlyConverter<T> : JsonConverter<T>
{
    private protected WriteOnlyConverter()
    {
    }

    /// <summary>Throws: JSON does not hold the corpus that the record would have to point into.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} can be written as JSON, not read: look it up in its corpus by its id.");
}
