using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Diagnostics;

/// <summary>Any step of the generator may throw; each is an attempt, and this is how attempts fail.</summary>
public sealed class AttemptTests
{
    [Fact]
    public void Attempt_OneInputThrows_IsReportedAndTheOthersGoOn()
    {
        GeneratorRunResult result = Run(file => file == Harbour.Ferry ? throw new FormatException("no") : file);

        Assert.Equal("NC0001 Error ferry.txt(0,0)-(0,0)", Spot.Describe(Assert.Single(result.Diagnostics)));
        Assert.Equal(
            ["INDEX.md.cs", "dermaga.txt.cs", "quay.txt.cs"],
            result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Attempt_EveryInputThrows_EachIsReported() =>
        Assert.Equal(4, Run(_ => throw new InvalidOperationException("no")).Diagnostics.Length);

    [Theory]
    [InlineData("first\nsecond\r\nthird", "FormatException: first second third at ")]
    [InlineData("item {0} and {", "FormatException: item {0} and { at ")]
    [InlineData("", "FormatException:  at ")]
    public void Attempt_Exception_IsDescribedInOneLine(string message, string described)
    {
        GeneratorRunResult result = Run(_ => throw new FormatException(message));

        Assert.All(result.Diagnostics, item => Assert.Contains(described, Spot.Message(item), StringComparison.Ordinal));
        Assert.All(result.Diagnostics, item => Assert.DoesNotContain('\n', Spot.Message(item)));
    }

    [Fact]
    public void Attempt_CancelledByNobody_IsReported()
    {
        GeneratorRunResult result = Run(_ => throw new OperationCanceledException("out of patience"));

        Assert.Null(result.Exception);
        Assert.Equal(4, result.Diagnostics.Length);
    }

    [Fact]
    public void Attempt_OfOneInputThrows_IsReportedAndItsFallbackGoesOn()
    {
        GeneratorRunResult result = Run(new AttemptingAll(_ => throw new FormatException("no")));

        Assert.Equal("NC0001 Error (0,0)-(0,0)", Spot.Describe(Assert.Single(result.Diagnostics)));
        Assert.Equal("fallback.cs", Assert.Single(result.GeneratedSources).HintName);
    }

    [Fact]
    public void Attempt_OfOneInputSucceeds_GoesOn()
    {
        GeneratorRunResult result = Run(new AttemptingAll(files => $"{files}-files"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal("4-files.cs", Assert.Single(result.GeneratedSources).HintName);
    }

    private static GeneratorRunResult Run(Func<string, string> step) => Run(new Attempting(step));

    private static GeneratorRunResult Run(IIncrementalGenerator generator)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], Harbour.Project.Files);
        driver = driver.RunGenerators(CSharpCompilation.Create("Tested"), TestContext.Current.CancellationToken);
        return driver.GetRunResult().Results.Single();
    }

    private sealed class Attempting(Func<string, string> step) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures = [];
            IncrementalValuesProvider<string> outputs =
                context.AdditionalTextsProvider.Attempt((file, _) => step(file.Path), file => file.Path, "Step", failures);
            context.RegisterSourceOutput(outputs, (output, path) => output.AddSource(Path.GetFileName(path), ""));
            context.RegisterSourceOutput(Assert.Single(failures), (output, diagnostics) =>
            {
                foreach (DiagnosticInfo diagnostic in diagnostics) output.ReportDiagnostic(diagnostic.ToDiagnostic());
            });
        }
    }

    private sealed class AttemptingAll(Func<int, string> step) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures = [];
            IncrementalValueProvider<string> output =
                context.AdditionalTextsProvider.Collect().Attempt((files, _) => step(files.Length), "fallback", failures);
            context.RegisterSourceOutput(output, (output, name) => output.AddSource(name, ""));
            context.RegisterSourceOutput(Assert.Single(failures), (output, diagnostics) =>
            {
                foreach (DiagnosticInfo diagnostic in diagnostics) output.ReportDiagnostic(diagnostic.ToDiagnostic());
            });
        }
    }
}
