using Spectre.Console;
using Prose = Spectre.Console.Paragraph;

namespace NewsCorpus.Tool.Output;

/// <summary>A text with stretches that stand out: by colour where there is any, else between brackets.</summary>
internal static class MarkedText
{
    /// <param name="text">The text.</param>
    /// <param name="marks">The stretches, in the order of the text.</param>
    /// <param name="screen">The screen.</param>
    public static Prose Make(string text, IEnumerable<TextSpan> marks, Screen screen)
    {
        bool brackets = screen.Ansi == AnsiSupport.No;
        var paragraph = new Prose();
        int at = 0;
        foreach (TextSpan mark in marks)
        {
            string marked = Printable.Line(mark.Of(text));
            paragraph.Append(Printable.Line(text[at..mark.Start]));
            paragraph.Append(brackets ? $"[{marked}]" : marked, Styles.Mark);
            at = mark.End;
        }

        return paragraph.Append(Printable.Line(text[at..]));
    }
}
