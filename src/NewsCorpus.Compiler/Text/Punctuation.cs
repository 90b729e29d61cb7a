using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>What marks of punctuation do, whatever the language.</summary>
internal static class Punctuation
{
    /// <summary>Double quotation marks of any shape.</summary>
    public static bool IsDoubleMark(char unit) => unit == '"' || (unit >= '«' && IsDoubleMarkBeyondAscii(unit));

    /// <summary>Single quotation marks of any shape; most of them are apostrophes as well.</summary>
    public static bool IsSingleMark(char unit) => unit == '\'' || (unit is >= '‘' and <= '›' && IsSingleMarkBeyondAscii(unit));

    public static bool IsMark(char unit) => IsDoubleMark(unit) || IsSingleMark(unit);

    public static bool IsOpeningBracket(char unit) => unit is '(' or '[' or '{' or '<';

    public static bool IsClosingBracket(char unit) => unit is ')' or ']' or '}' or '>';

    public static bool IsDash(char unit) => unit is '–' or '—' or '―' or '-';

    public static bool IsSentenceEnd(char unit) => unit is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Whether a stretch ends in a full stop or its like, before any marks and brackets that close there.</summary>
    public static bool EndsSentence(string text, CharSpan span)
    {
        for (int i = span.End - 1; i >= span.Start; i--)
        {
            if (IsSentenceEnd(text[i])) return true;
            if (!IsMark(text[i]) && !IsClosingBracket(text[i])) return false;
        }

        return false;
    }

    // Nearly every character is below them, so the question is asked in two parts, of which the first is cheap.
    private static bool IsDoubleMarkBeyondAscii(char unit) => unit is '«' or '»' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞';

    private static bool IsSingleMarkBeyondAscii(char unit) => unit is '‘' or '’' or '‚' or '‛' or '‹' or '›';
}
