using System.Diagnostics;
using System.Globalization;
using NewsCorpus.ColdStart.Readers;

// The first answer: the headline of an article by its id, and who its first quote is by. Then how long it took from the first
// line of the program, in microseconds, and what was allocated.
long start = Stopwatch.GetTimestamp();
string answer = Reader.Answer(args[0], args[1]);
TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
Console.WriteLine(answer);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{elapsed.TotalMicroseconds:F0} {GC.GetTotalAllocatedBytes()} {Environment.WorkingSet}"));
