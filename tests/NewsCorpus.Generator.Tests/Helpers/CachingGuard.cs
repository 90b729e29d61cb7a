using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>
/// Runs a driver again with nothing changed but the compilation's identity: nothing may be made anew, and no step may keep an
/// object of the compiler.
/// </summary>
internal static class CachingGuard
{
    /// <summary>The steps of the generator, all of them.</summary>
    public static ImmutableArray<string> Steps { get; } =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static void Check(GeneratorDriver driver, Compilation compilation)
    {
        GeneratorRunResult first = driver.GetRunResult().Results.Single();
        GeneratorDriver again = driver.RunGenerators(compilation.Clone(), TestContext.Current.CancellationToken);
        GeneratorRunResult second = again.GetRunResult().Results.Single();
        Assert.Null(first.Exception);
        Assert.Null(second.Exception);
        foreach (string step in Steps) CheckStep(step, StepsOf(first, step), StepsOf(second, step));
        Assert.All(
            second.TrackedOutputSteps.SelectMany(item => item.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        CheckSame(first, again);
    }

    /// <summary>A run gave the same code and the same diagnostics, if perhaps in another order.</summary>
    public static void CheckSame(GeneratorRunResult expected, GeneratorDriver driver)
    {
        GeneratorRunResult actual = driver.GetRunResult().Results.Single();
        Assert.Null(actual.Exception);
        Assert.Equal(expected.GeneratedSources.Select(Describe).Order(), actual.GeneratedSources.Select(Describe).Order());
        Assert.Equal(
            expected.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
            actual.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
    }

    private static void CheckStep(
        string name, ImmutableArray<IncrementalGeneratorRunStep> first, ImmutableArray<IncrementalGeneratorRunStep> second)
    {
        Assert.All(
            second.SelectMany(step => step.Outputs),
            output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"Step {name} is {output.Reason} though nothing has changed."));
        foreach ((object value, _) in first.SelectMany(step => step.Outputs))
        {
            string? found = ObjectGraph.FindForbidden(value);
            Assert.True(found is null, $"Step {name} keeps an object of the compiler: {found}");
        }
    }

    private static ImmutableArray<IncrementalGeneratorRunStep> StepsOf(GeneratorRunResult result, string name) =>
        result.TrackedSteps.GetValueOrDefault(name, []);

    private static (string, string) Describe(GeneratedSourceResult source) => (source.HintName, source.SourceText.ToString());
}
