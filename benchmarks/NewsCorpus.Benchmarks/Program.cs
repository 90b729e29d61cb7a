using BenchmarkDotNet.Running;
using NewsCorpus.Benchmarks.ColdStart;

// Run from the root of the repository, in Release. docs/performance.md says what there is.
if (args is ["cold-start", .. string[] rest])
{
    bool isNative = rest.Contains("--native");
    int[] sizes = [.. rest.Where(argument => argument != "--native").Select(int.Parse)];
    ColdStartBenchmark.Run(sizes.Length > 0 ? sizes : [1, 1_000, 10_000], isNative);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
