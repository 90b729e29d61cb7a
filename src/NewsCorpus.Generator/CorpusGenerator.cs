using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;
using NewsCorpus.Generator.Emit;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator;

/// <summary>
/// Compiles INDEX.md and the articles it lists into the class that [Corpus] marks. This file is the table of contents: the work is
/// done by NewsCorpus.Compiler, whose files are compiled in, and written out by Emit.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private const string Attribute = "NewsCorpus.CorpusAttribute";
    private const string AllowedLicensesProperty = "build_property.NewsCorpusAllowLicenses";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> diagnostics = [];

        // The classes marked with [Corpus], and the licenses that the project allows.
        IncrementalValuesProvider<MarkedClass> marked = context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (node, _) => node is TypeDeclarationSyntax, TargetReader.Read)
            .WithTrackingName(TrackingNames.Targets)
            .Collect()
            .SelectMany(static (all, _) => MarkedClass.Distinct(all));
        IncrementalValuesProvider<CorpusTarget> targets = marked.Select(static (marked, _) => marked.Target);
        IncrementalValueProvider<EquatableArray<string>> indexNames =
            targets.Select(static (target, _) => target.Index).Collect().Select(static (names, _) => names.Distinct().ToEquatableArray());
        IncrementalValueProvider<EquatableArray<string>> allowedLicenses =
            context.AnalyzerConfigOptionsProvider.Select(static (options, _) => AllowedLicenses(options.GlobalOptions.TryGetValue(
                AllowedLicensesProperty, out string? value) ? value : ""));

        // All additional files, as values; of those that cannot be read at least the paths.
        IncrementalValuesProvider<TextFile> files = context.AdditionalTextsProvider.Attempt(
            static (file, cancellation) => new TextFile(file.Path, file.GetText(cancellation)?.ToString() ?? ""),
            static file => file.Path,
            TrackingNames.Files,
            diagnostics);
        IncrementalValueProvider<EquatableArray<string>> paths = context.AdditionalTextsProvider
            .Select(static (file, _) => file.Path)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray());

        // The indexes among them, parsed.
        IncrementalValueProvider<EquatableArray<IndexModel>> indexes = files
            .Combine(indexNames)
            .Where(static pair => pair.Right.Any(name => CorpusPath.IsIndexOf(pair.Left.Path, name)))
            .Select(static (pair, _) => pair.Left)
            .Combine(allowedLicenses)
            .Attempt(
                static (input, _) => CorpusCompiler.ReadIndex(input.Left.Path, input.Left.Text, input.Right),
                static input => input.Left.Path,
                TrackingNames.Indexes,
                diagnostics)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray());

        // Each class with its index and the files of its articles.
        IncrementalValuesProvider<CorpusPlan> plans = targets
            .Combine(indexes)
            .Combine(paths)
            .Attempt(
                static (input, _) => CorpusPlan.Make(input.Left.Left, input.Left.Right, input.Right),
                static input => input.Left.Left.Path,
                TrackingNames.Plans,
                diagnostics);
        diagnostics.Add(plans.Select(static (plan, _) => plan.Diagnostics).Collect().Select(Concatenate));
        diagnostics.Add(marked.Collect()
            .Combine(plans.Where(static plan => plan.Fault is not null).Collect())
            .Select(static (pair, _) => MarkedClass.Faults(pair.Left, pair.Right)));

        // Each article on its own: an edit of one touches no other.
        IncrementalValueProvider<ArticleLookup> lookup =
            plans.Collect().Select(static (some, _) => new ArticleLookup(some.ToEquatableArray()));
        IncrementalValueProvider<ImmutableArray<ArticleOutput>> articles = files
            .Combine(lookup)
            .SelectMany(static (pair, _) => pair.Right.InputsOf(pair.Left))
            .Attempt(
                static (input, _) => new ArticleOutput(input, input.Extract()),
                static input => input.File.Path,
                TrackingNames.Articles,
                diagnostics)
            .Collect();

        // The articles of each class together.
        IncrementalValuesProvider<CompiledCorpus> corpora = plans
            .Where(static plan => plan.Index is not null)
            .Combine(articles)
            .Attempt(
                static (input, _) => CompiledCorpus.Link(input.Left, input.Right),
                static input => input.Left.Target.Path,
                TrackingNames.Corpora,
                diagnostics);
        diagnostics.Add(corpora.Select(static (corpus, _) => corpus.Diagnostics).Collect().Select(Concatenate));

        // The image, by segments, and the code.
        IncrementalValuesProvider<CompiledSegment> segments = corpora
            .SelectMany(static (corpus, _) => Shard.Of(corpus))
            .Attempt(
                static (shard, _) => CompiledSegment.Build(shard),
                static shard => shard.Target.Path,
                TrackingNames.Segments,
                diagnostics);
        IncrementalValuesProvider<GeneratedFile> segmentSources =
            segments.Select(static (segment, _) => ImageEmitter.Segment(segment)).WithTrackingName(TrackingNames.Sources);
        IncrementalValuesProvider<GeneratedFile> corpusSources = corpora
            .Combine(segments.Collect())
            .Attempt(
                static (input, _) => CorpusSources.Of(input.Left, input.Right),
                static input => input.Left.Target.Path,
                TrackingNames.Sources,
                diagnostics)
            .SelectMany(static (sources, _) => (IEnumerable<GeneratedFile>)sources.Files);

        context.RegisterSourceOutput(segmentSources, AddSource);
        context.RegisterSourceOutput(corpusSources, AddSource);
        foreach (IncrementalValueProvider<EquatableArray<DiagnosticInfo>> some in diagnostics)
            context.RegisterSourceOutput(some.WithTrackingName(TrackingNames.Diagnostics), Report);
    }

    // MSBuild hands a list over with ';', which begins a comment in the file it travels in, so the targets make it ','.
    private static EquatableArray<string> AllowedLicenses(string property) =>
        property.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(static license => license.Trim()).ToEquatableArray();

    private static EquatableArray<DiagnosticInfo> Concatenate(ImmutableArray<EquatableArray<DiagnosticInfo>> some, CancellationToken _) =>
        some.SelectMany(static diagnostics => diagnostics).ToEquatableArray();

    private static void AddSource(SourceProductionContext context, GeneratedFile file) => context.AddSource(file.HintName, file.Content);

    private static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics) context.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
