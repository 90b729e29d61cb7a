using System.Diagnostics;
using System.Globalization;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>
/// A process that was run to its end, and the memory that it and the processes it started had resident, as Linux tells it of them while
/// they live: asked ten times a second, so a peak between two questions is missed where processes are added up, and none where the
/// largest is sought, whose peak the system remembers.
/// </summary>
/// <param name="Milliseconds">From its start to its end.</param>
/// <param name="PeakBytes">The most that all of them had resident at one time.</param>
/// <param name="LargestBytes">The most that any one of them had.</param>
/// <param name="Printed">What it wrote on standard output.</param>
internal sealed record MeasuredProcess(double Milliseconds, long PeakBytes, long LargestBytes, string Printed)
{
    private const int PauseMilliseconds = 100;

    /// <exception cref="InvalidOperationException">The process did not succeed.</exception>
    public static MeasuredProcess Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> printed = process.StandardOutput.ReadToEndAsync(), faults = process.StandardError.ReadToEndAsync();
        long peak = 0, largest = 0;
        while (!process.WaitForExit(PauseMilliseconds))
        {
            long sum = 0;
            foreach (int member in Family(process.Id))
            {
                (long resident, long most) = MemoryOf(member);
                sum += resident;
                largest = Math.Max(largest, most);
            }

            peak = Math.Max(peak, sum);
        }

        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return process.ExitCode == 0
            ? new MeasuredProcess(milliseconds, Math.Max(peak, largest), largest, printed.Result)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{printed.Result}{faults.Result}");
    }

    /// <summary>This assembly in a process of its own.</summary>
    public static MeasuredProcess RunSelf(params string[] arguments) => Run("dotnet", [typeof(MeasuredProcess).Assembly.Location, .. arguments]);

    // A process and those that it started, and so on. Who starts whom is read anew each time, because processes come and go.
    private static List<int> Family(int root)
    {
        ILookup<int, int> children = Directory.EnumerateDirectories("/proc")
            .Select(static folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int id) ? id : 0)
            .Where(static id => id > 0)
            .ToLookup(ParentOf);
        List<int> family = [root];
        for (int i = 0; i < family.Count; i++) family.AddRange(children[family[i]]);
        return family;
    }

    // The second field behind the name, which may hold anything, is the parent.
    private static int ParentOf(int process)
    {
        string stat = Read(process, "stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 1 ? int.Parse(fields[1], CultureInfo.InvariantCulture) : 0;
    }

    private static (long Resident, long Most) MemoryOf(int process)
    {
        string status = Read(process, "status");
        return (Kilobytes("VmRSS:") * 1024, Kilobytes("VmHWM:") * 1024);

        long Kilobytes(string field)
        {
            int at = status.IndexOf(field, StringComparison.Ordinal);
            return at < 0 ? 0 : long.Parse(status.AsSpan(at + field.Length, status.IndexOf("kB", at, StringComparison.Ordinal) - at - field.Length), CultureInfo.InvariantCulture);
        }
    }

    private static string Read(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (IOException)
        {
            // It has ended in the meantime.
            return "";
        }
    }
}
