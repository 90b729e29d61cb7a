using System.Text.Json.Serialization;

namespace NewsCorpus;

/// <summary>
/// A stretch of an article's text: UTF-16 code units of <see cref="Article.Text"/>, or, where a property's name says Utf8, bytes
/// of <see cref="Article.Utf8Text"/>.
/// </summary>
/// <param name="Start">Where it starts, counted from the start of the article's text.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position behind the last unit.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>Cuts the stretch out of a text.</summary>
    /// <param name="text">The text that the span counts in, as a rule <see cref="Article.Text"/>.</param>
    /// <returns>A new string.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text is too short for the span.</exception>
    public string Of(string text) => (text ?? throw new ArgumentNullException(nameof(text))).Substring(Start, Length);

#if NET
    /// <summary>The range of the same units, to slice a string or a span with.</summary>
    /// <param name="span">The span to convert.</param>
    public static implicit operator Range(TextSpan span) => new(span.Start, span.End);
#endif

    internal bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
