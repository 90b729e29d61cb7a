using System.Globalization;

namespace NewsCorpus.Benchmarks.Names;

/// <summary>What some number of named members costs. Times are milliseconds of the processor.</summary>
/// <param name="Characters">How much code that is.</param>
/// <param name="Generating">A first run of the generator, from the text of the index to parsed code.</param>
/// <param name="Parsing">The code parsed once more.</param>
/// <param name="Compiling">From parsed code to an assembly.</param>
/// <param name="HeldBytes">What trees and symbols hold as long as an editor keeps them, without the text.</param>
/// <param name="AssemblyBytes">How large the assembly is.</param>
/// <param name="Completing">The members behind the dot, shown for the first time.</param>
/// <param name="CompletingAgain">The same after another edit of the line.</param>
internal sealed record NamedMembersRow(
    int Members,
    long Characters,
    double Generating,
    double Parsing,
    double Compiling,
    long HeldBytes,
    long AssemblyBytes,
    double Completing,
    double CompletingAgain)
{
    public static void PrintHead()
    {
        Console.WriteLine("| members | code, MB | generator, first run, CPU ms | parsing alone, CPU ms | compiling, CPU ms | held, MB | assembly, MB | completion, CPU ms | again, CPU ms |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    }

    /// <summary>The median of each figure on its own.</summary>
    public static NamedMembersRow Median(NamedMembersRow[] rounds) => rounds[0] with
    {
        Generating = Middle(rounds, static row => row.Generating),
        Parsing = Middle(rounds, static row => row.Parsing),
        Compiling = Middle(rounds, static row => row.Compiling),
        HeldBytes = (long)Middle(rounds, static row => row.HeldBytes),
        Completing = Middle(rounds, static row => row.Completing),
        CompletingAgain = Middle(rounds, static row => row.CompletingAgain),
    };

    public void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {Members:N0} | {Characters / 1e6:F2} | {Generating:N0} | {Parsing:N0} | {Compiling:N0} | {HeldBytes / 1e6:F1} | {AssemblyBytes / 1e6:F2} | {Completing:F1} | {CompletingAgain:F1} |"));

    private static double Middle(NamedMembersRow[] rounds, Func<NamedMembersRow, double> figure) =>
        rounds.Select(figure).Order().ElementAt(rounds.Length / 2);
}
