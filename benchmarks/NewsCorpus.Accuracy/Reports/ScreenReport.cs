using Spectre.Console;

namespace NewsCorpus.Accuracy.Reports;

/// <summary>Shows tables on a screen, or in a pipe as wide as they need.</summary>
internal static class ScreenReport
{
    private const int WideEnough = 200;

    public static void Show(ReportTable report, IAnsiConsole console)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(report.Title)), Border = TableBorder.Simple };
        for (int i = 0; i < report.Columns.Count; i++)
        {
            var column = new TableColumn(Markup.Escape(report.Columns[i])) { NoWrap = true };
            table.AddColumn(i < report.Words ? column : column.RightAligned());
        }

        foreach (IReadOnlyList<string> row in report.Rows) table.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(table);
    }

    public static IAnsiConsole Console(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = WideEnough;
        return console;
    }
}
