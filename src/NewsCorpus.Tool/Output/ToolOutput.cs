using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Prose = Spectre.Console.Paragraph;

namespace NewsCorpus.Tool.Output;

/// <summary>Where the tool writes: answers to one stream, as text or through a console, problems to the other.</summary>
internal sealed class ToolOutput
{
    private IAnsiConsole? _console;

    public ToolOutput(Stream output, Stream error, Screen screen)
    {
        Bytes = output;
        Out = Utf8(output);
        Error = Utf8(error);
        Screen = screen;
    }

    /// <summary>The stream below <see cref="Out"/>, for a command that writes bytes and nothing else.</summary>
    public Stream Bytes { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public Screen Screen { get; }

    public IAnsiConsole Console => _console ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Screen.Ansi,
        ColorSystem = Screen.Ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
        Interactive = InteractionSupport.No,
        // Build servers would get colours even in a pipe.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        Out = new ConsoleOutput(new LineEndTrimmer(Out), Screen),
    });

    /// <summary>A line of text, which is wrapped where it is longer than the screen is wide.</summary>
    public void WriteLine(string line, Style? style = null) => Write(new Prose(Printable.Line(line), style));

    public void WriteLine() => Console.WriteLine();

    /// <summary>Something that ends its own last line, or a text, after which a line break follows.</summary>
    public void Write(IRenderable content)
    {
        Console.Write(content);
        if (content is Prose) Console.WriteLine();
    }

    /// <summary>Says in one line why the question cannot be answered.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(string problem)
    {
        Say(problem);
        return ExitCode.BadInput;
    }

    /// <summary>Says in one line what was not found.</summary>
    /// <returns>The exit code.</returns>
    public int FoundNothing(string what)
    {
        Say(what);
        return ExitCode.NothingFound;
    }

    /// <summary>Says something in one line on standard error.</summary>
    public void Say(string message) => Error.WriteLine($"{CommandLine.Name}: {Printable.Line(message)}");

    /// <summary>Shows how far long work has come, until it is disposed; nothing else is written meanwhile.</summary>
    public ProgressLine StartProgress() => new(Error, Screen, TimeProvider.System);

    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };

    private sealed class ConsoleOutput(TextWriter writer, Screen screen) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => screen.IsTerminal;

        public int Width => screen.Width;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
