using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Prose = Spectre.Console.Paragraph;

namespace NewsCorpus.Tool.Output;

/// <summary>Tables in the style of the screen, and what stands in their cells.</summary>
internal static class Tables
{
    public static Table Create(Screen screen, params IEnumerable<TableColumn> columns)
    {
        var table = new Table { Border = screen.IsTerminal ? TableBorder.Rounded : new PlainBorder(), BorderStyle = Styles.Dim };
        foreach (TableColumn column in columns)
        {
            if (!screen.IsTerminal) column.Padding = new Padding(0, 0, PlainBorder.Gap, 0);
            table.AddColumn(column);
        }

        return table;
    }

    public static TableColumn Words(string head) => new(Cell(head, Styles.Strong));

    /// <summary>A column that keeps its width, whatever the others need.</summary>
    public static TableColumn Fixed(string head) => Words(head).NoWrap();

    public static TableColumn Numbers(string head) => Fixed(head).RightAligned();

    public static IRenderable Cell(string text, Style? style = null) => new Prose(Printable.Line(text), style);

    public static IRenderable Cell(int number) => new Prose(Number(number));

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 quote", "6 quotes".</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";
}
