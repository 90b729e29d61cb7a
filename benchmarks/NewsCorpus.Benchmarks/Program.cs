using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NewsCorpus.Benchmarks.ColdStart;
using NewsCorpus.Benchmarks.Extraction;
using NewsCorpus.Benchmarks.Names;
using NewsCorpus.Benchmarks.Scale;
using Perfolizer.Horology;

// Run from the root of the repository, in Release. docs/performance.md says what there is.
if (args is ["cold-start", .. string[] rest])
{
    bool isNative = rest.Contains("--native");
    int[] sizes = [.. rest.Where(argument => argument != "--native").Select(int.Parse)];
    ColdStartBenchmark.Run(sizes.Length > 0 ? sizes : [1, 1_000, 10_000], isNative);
}
else if (args is ["names", .. string[] members])
{
    NamedMembers.Run([.. members.Select(static number => int.Parse(number, CultureInfo.InvariantCulture))]);
}
else if (args is ["synthetic-corpus", string target, string articles])
{
    SyntheticCorpusCommand.Run(target, int.Parse(articles, CultureInfo.InvariantCulture));
}
else if (args is ["scale", .. string[] selected])
{
    ScaleCommand.Run(selected);
}
else if (args is [ImagePart.Child, string corpus, string image])
{
    ImagePart.Write(corpus, image);
}
else if (args is [EditsPart.Child, string size])
{
    EditsPart.Measure(int.Parse(size, CultureInfo.InvariantCulture));
}
else if (args is ["plot"])
{
    ScalePlots.Write();
}
else if (args is ["extraction-texts", string folder])
{
    NewsTexts.Write(folder);
}
else
{
    // Shorter than the default, and long enough for the runtime to have compiled everything for the last time.
    Job job = Job.Default.WithWarmupCount(8).WithIterationCount(12).WithIterationTime(TimeInterval.FromMilliseconds(200));
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
}
