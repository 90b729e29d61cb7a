using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>
/// One run of the generator over a project, with the reasons of its steps. Every run is checked by <see cref="CachingGuard"/>,
/// and against a run from the beginning, so no test can forget either.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly TestProject _project;
    private readonly IIncrementalGenerator _generator;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;
    private readonly GeneratorDriver _host;
    private readonly GeneratorRunResult _result;

    /// <param name="driver">Keeps account of its steps.</param>
    /// <param name="host">Keeps none, as the drivers of compilers and editors.</param>
    private GeneratorRun(
        TestProject project,
        IIncrementalGenerator generator,
        CSharpCompilation compilation,
        GeneratorDriver driver,
        GeneratorDriver host,
        bool filesCameOrWent)
    {
        _project = project;
        _generator = generator;
        _compilation = compilation;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellation);
        _host = host.RunGenerators(compilation, cancellation);
        _result = _driver.GetRunResult().Results.Single();
        Output = output;

        // Where a file came or went, a driver that keeps account of its steps loses entries in the run after: for the account,
        // Roslyn's CombineNode counts the placeholders that removed entries left. Drivers without account do not, and no host has one.
        if (!filesCameOrWent) CachingGuard.Check(_driver, compilation);
        CachingGuard.CheckSame(_result, _host);
        CachingGuard.CheckSame(_result, _host.RunGenerators(compilation.Clone(), cancellation));
    }

    /// <summary>The compilation with the generated code in it.</summary>
    public Compilation Output { get; }

    /// <summary>The generated code by the names of its files.</summary>
    public ImmutableSortedDictionary<string, string> Sources => _result.GeneratedSources.ToImmutableSortedDictionary(
        source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>What the run did, beyond finding in its cache what it needed: steps and the reasons of their outputs.</summary>
    public string Work => string.Join('\n', CachingGuard.Steps
        .Select(step => (Name: step, Reasons: StepReasons.Describe(_result.TrackedSteps.GetValueOrDefault(step, []))))
        .Append((Name: "Outputs", Reasons: StepReasons.Describe(_result.TrackedOutputSteps.SelectMany(item => item.Value))))
        .Where(step => !StepReasons.IsCached(step.Reasons))
        .Select(step => $"{step.Name}: {step.Reasons}"));

    /// <summary>The steps that have an output in this run.</summary>
    public IEnumerable<string> LivingSteps => _result.TrackedSteps.Where(step => !step.Value.IsEmpty).Select(step => step.Key);

    /// <summary>The first run over a project.</summary>
    public static GeneratorRun Of(TestProject project) => Of(project, new CorpusGenerator());

    public static GeneratorRun Of(TestProject project, IIncrementalGenerator generator)
    {
        var parse = new CSharpParseOptions(project.Language, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Tested",
            project.Code.Select(item => Parse(item.Key, item.Value, parse)),
            ReferenceAssemblies.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: NullableContextOptions.Enable));
        return new GeneratorRun(
            project, generator, compilation,
            CreateDriver(project, generator, parse, keepsAccount: true),
            CreateDriver(project, generator, parse, keepsAccount: false),
            filesCameOrWent: false);
    }

    /// <summary>The next run, after an edit of the project. It gives what a first run over the edited project would.</summary>
    public GeneratorRun After(Func<TestProject, TestProject> edit)
    {
        TestProject project = edit(_project);
        CSharpCompilation compilation = EditCode(project);
        var paths = project.Files.Select(file => file.Path).ToHashSet();
        bool filesCameOrWent = !paths.SetEquals(_project.Files.Select(file => file.Path));
        var run = new GeneratorRun(
            project, _generator, compilation, Edit(_driver, project), Edit(_host, project), filesCameOrWent);
        GeneratorDriver cold = CreateDriver(
            project, _generator, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, keepsAccount: false);
        CachingGuard.CheckSame(run._result, cold.RunGenerators(compilation, TestContext.Current.CancellationToken));
        return run;
    }

    /// <summary>The generated files that are new, gone or other than in an earlier run.</summary>
    public IEnumerable<string> FilesChangedSince(GeneratorRun earlier)
    {
        ImmutableSortedDictionary<string, string> now = Sources, before = earlier.Sources;
        return now.Keys.Union(before.Keys)
            .Where(name => now.GetValueOrDefault(name) != before.GetValueOrDefault(name))
            .Order(StringComparer.Ordinal);
    }

    private static CSharpGeneratorDriver CreateDriver(
        TestProject project, IIncrementalGenerator generator, CSharpParseOptions parse, bool keepsAccount) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.Files,
            parse,
            new TestOptions(project.AllowedLicenses, project.Image, project.Headlines),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, keepsAccount));

    private static SyntaxTree Parse(string path, string code, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(code, options, path, Encoding.UTF8);

    private GeneratorDriver Edit(GeneratorDriver driver, TestProject project)
    {
        foreach (AdditionalText old in _project.Files)
        {
            AdditionalText? file = project.Files.FirstOrDefault(file => file.Path == old.Path);
            if (file is null) driver = driver.RemoveAdditionalTexts([old]);
            else if (file != old) driver = driver.ReplaceAdditionalText(old, file);
        }

        driver = driver.AddAdditionalTexts([.. project.Files.Where(file => _project.Files.All(old => old.Path != file.Path))]);
        return (project.AllowedLicenses, project.Headlines) == (_project.AllowedLicenses, _project.Headlines)
            ? driver
            : driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(project.AllowedLicenses, project.Image, project.Headlines));
    }

    private CSharpCompilation EditCode(TestProject project)
    {
        CSharpCompilation compilation = _compilation;
        var parse = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        foreach ((string path, string code) in project.Code)
        {
            SyntaxTree? old = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path);
            SyntaxTree tree = Parse(path, code, parse);
            if (old is null) compilation = compilation.AddSyntaxTrees(tree);
            else if (_project.Code[path] != code) compilation = compilation.ReplaceSyntaxTree(old, tree);
        }

        return compilation;
    }
}
