using System.Text;
using NewsCorpus.Tool;
using NewsCorpus.Tool.Output;

// A Windows console shows UTF-8 only when it is told to; elsewhere, and in pipes, bytes go out as they are.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

return CommandLine.Run(args, StandardStreams.OfThisProcess(), Screen.OfThisProcess());
