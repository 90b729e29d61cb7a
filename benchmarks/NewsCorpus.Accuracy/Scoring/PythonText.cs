using System.Globalization;
using System.Text;
using NewsCorpus.Accuracy.Data;

namespace NewsCorpus.Accuracy.Scoring;

/// <summary>What the scorers in Python mean by letters, words and rounding, so that the figures here are theirs.</summary>
/// <remarks>Letters that a newer Unicode has and that Python's has not are letters here.</remarks>
internal static class PythonText
{
    private const string Stop =
        "the a an of mr mrs ms dr sir pak bu ibu bapak presiden president senator sen rep gov secretary";

    private static readonly HashSet<string> StopWords = [.. Stop.Split(' ')];

    /// <summary>str.isalnum().</summary>
    public static bool IsLetterOrDigit(int point) => CharUnicodeInfo.GetUnicodeCategory(point) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>A stretch from its first letter or digit to its last.</summary>
    public static (int Start, int End) Trim(CodePointText text, int start, int end)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        end = Math.Max(start, Math.Min(end, text.Length));
        while (start < end && !IsLetterOrDigit(text[start])) start++;
        while (end > start && !IsLetterOrDigit(text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>The words of a name that tell it from others, in lower case: [^\W\d_]+(?:['’.-][^\W\d_]+)*.</summary>
    public static List<string> Words(string name)
    {
        List<string> words = [];
        string lower = Lower(name);
        for (int at = 0; at < lower.Length;)
        {
            int end = EndOfLetters(lower, at);
            if (end == at)
            {
                at++;
                continue;
            }

            while (end < lower.Length && lower[end] is '\'' or '’' or '.' or '-')
            {
                int next = EndOfLetters(lower, end + 1);
                if (next == end + 1) break;
                end = next;
            }

            string word = lower[at..end];
            if (!StopWords.Contains(word)) words.Add(word);
            at = end;
        }

        return words;
    }

    /// <summary>A figure with one decimal, ties to even, as in f"{value:.1f}".</summary>
    public static string Fixed(double value)
    {
        // All binary digits after the point, as decimal ones.
        string exact = value.ToString("F60", CultureInfo.InvariantCulture);
        int point = exact.IndexOf('.', StringComparison.Ordinal);
        ReadOnlySpan<char> rest = exact.AsSpan(point + 2);
        int last = exact[point + 1] - '0';
        bool isTie = rest[0] == '5' && !rest[1..].ContainsAnyExcept('0');
        bool roundsUp = isTie ? last % 2 == 1 : rest[0] >= '5';
        decimal kept = decimal.Parse(exact.AsSpan(0, point + 2), CultureInfo.InvariantCulture);
        return (roundsUp ? kept + (0.1m * (value < 0 ? -1 : 1)) : kept).ToString("F1", CultureInfo.InvariantCulture);
    }

    // str.lower(), which has two rules of more than one letter.
    private static string Lower(string text)
    {
        var lower = new StringBuilder(text.Length);
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == 0x130) lower.Append("i\u0307");
            else if (rune.Value == 0x3A3) lower.Append(EndsWord(text, at) ? 'ς' : 'σ');
            else lower.Append(Rune.ToLowerInvariant(rune).ToString());
            at += rune.Utf16SequenceLength;
        }

        return lower.ToString();
    }

    private static bool EndsWord(string text, int at) =>
        at > 0 && char.IsLetter(text[at - 1]) && !(at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static int EndOfLetters(string text, int at)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out Rune rune) && IsLetter(rune)) at += rune.Utf16SequenceLength;
        return at;
    }

    private static bool IsLetter(Rune rune) =>
        IsLetterOrDigit(rune.Value) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.DecimalDigitNumber;
}
