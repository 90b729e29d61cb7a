using Microsoft.CodeAnalysis;
using NewsCorpus.Generator.Tests.Helpers;
using Xunit.Sdk;

namespace NewsCorpus.Generator.Tests.Caching;

/// <summary>The guard that watches every run of every test: it sees all steps, and it does object.</summary>
public sealed class CachingGuardTests
{
    [Fact]
    public void Steps_CompleteCorpus_AllHaveOutputs() =>
        Assert.Empty(CachingGuard.Steps.Except(GeneratorRun.Of(Harbour.Project).LivingSteps));

    [Fact]
    public void Check_StepMakesNewObjects_Fails()
    {
        var generator = new FaultyGenerator(context => context.CompilationProvider.Select((_, _) => new object()));

        var failure = Assert.ThrowsAny<XunitException>(() => GeneratorRun.Of(Harbour.Project, generator));

        Assert.Contains("Step Files is Modified though nothing has changed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_StepKeepsTheCompilation_Fails()
    {
        var generator = new FaultyGenerator(context =>
            context.CompilationProvider.Select((compilation, _) => (object)new Holder(compilation)));

        var failure = Assert.ThrowsAny<XunitException>(() => GeneratorRun.Of(Harbour.Project, generator));

        Assert.Contains("Step Files keeps an object of the compiler: value.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OutputIsMadeAnew_Fails()
    {
        var generator = new FaultyGenerator(context => context.CompilationProvider.Select((_, _) => new object()), "Unwatched");

        var failure = Assert.ThrowsAny<XunitException>(() => GeneratorRun.Of(Harbour.Project, generator));

        Assert.Contains(nameof(IncrementalStepRunReason.Cached), failure.Message, StringComparison.Ordinal);
    }

    // Equal to every other, so that only the walk over the objects can find what it hides.
    private sealed record Holder(Compilation Compilation)
    {
        public bool Equals(Holder? other) => other is not null;

        public override int GetHashCode() => 0;
    }

    private sealed class FaultyGenerator(
        Func<IncrementalGeneratorInitializationContext, IncrementalValueProvider<object>> step,
        string stepName = TrackingNames.Files)
        : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(step(context).WithTrackingName(stepName), static (_, _) => { });
    }
}
