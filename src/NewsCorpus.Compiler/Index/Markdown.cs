using System.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>The little of Markdown's inline syntax that an index uses.</summary>
internal static class Markdown
{
    /// <summary>Resolves escapes, makes runs of white space one blank and removes it at the ends.</summary>
    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (IsPlain(text)) return text.ToString();
        var result = new StringBuilder(text.Length);
        bool blank = false;
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (char.IsWhiteSpace(unit))
            {
                blank = result.Length > 0;
                continue;
            }

            if (unit == '\\' && at + 1 < text.Length && IsPunctuation(text[at + 1])) unit = text[++at];
            if (blank) result.Append(' ');
            blank = false;
            result.Append(unit);
        }

        return result.ToString();
    }

    /// <summary>Whether there is nothing to resolve or collapse: nearly always.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        bool blank = true;
        foreach (char unit in text)
        {
            if (unit == '\\' || (unit != ' ' && char.IsWhiteSpace(unit)) || (unit == ' ' && blank)) return false;
            blank = unit == ' ';
        }

        return !blank || text.Length == 0;
    }

    /// <summary>Whether an odd number of backslashes stands before a place.</summary>
    public static bool IsEscaped(ReadOnlySpan<char> text, int at)
    {
        int slashes = 0;
        while (slashes < at && text[at - 1 - slashes] == '\\') slashes++;
        return (slashes & 1) == 1;
    }

    /// <summary>Where the bracket that opens at the start closes, or -1.</summary>
    public static int FindClosing(ReadOnlySpan<char> text, char open, char close)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit == '\\') at++;
            else if (unit == open) depth++;
            else if (unit == close && --depth == 0) return at;
        }

        return -1;
    }

    /// <summary>The first place from a start where a mark stands and is not escaped, or -1.</summary>
    public static int FindUnescaped(ReadOnlySpan<char> text, int start, string mark)
    {
        for (int at = start; at + mark.Length <= text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text.Slice(at, mark.Length).SequenceEqual(mark.AsSpan())) return at;
        }

        return -1;
    }

    /// <summary>The first place where a mark stands outside of code spans, or -1; nothing is found behind a span that is not closed.</summary>
    public static int FindOutsideCode(ReadOnlySpan<char> text, char mark)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == mark) return at;
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '`')
            {
                at = EndOfCode(text, at) - 1;
                if (at < 0) return -1;
            }
        }

        return -1;
    }

    /// <summary>Where the code span that opens at a place ends, its marks included, or -1.</summary>
    public static int EndOfCode(ReadOnlySpan<char> text, int start)
    {
        int ticks = RunOfTicks(text, start);
        for (int at = start + ticks; at < text.Length; at++)
        {
            if (text[at] != '`') continue;
            int run = RunOfTicks(text, at);
            if (run == ticks) return at + run;
            at += run - 1;
        }

        return -1;
    }

    public static int RunOfTicks(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == '`') end++;
        return end - start;
    }

    public static bool IsPunctuation(char unit) =>
        unit is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';
}
