using System.Text;
using NewsCorpus.Tool;
using NewsCorpus.Tool.Output;

// A Windows console shows UTF-8 only when it is told to; elsewhere, and in pipes, bytes go out as they are.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

// The streams of the console take a closed pipe for the end of the matter, without an exception.
TextWriter output = Utf8(Console.OpenStandardOutput());
TextWriter error = Utf8(Console.OpenStandardError());
return CommandLine.Run(args, output, error, Screen.OfThisProcess());

static StreamWriter Utf8(Stream stream) =>
    new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };
