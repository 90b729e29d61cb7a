using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Entities;
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
    private const string HeadlinesProperty = "build_property.NewsCorpusHeadlines";
    private const string ImageMetadatum = "build_metadata.AdditionalFiles.NewsCorpusImage";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> diagnostics = [];
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures = [];

        // The classes marked with [Corpus], and the licenses that the project allows.
        IncrementalValuesProvider<MarkedClass> marked = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => Attempts.Try(
                    found, TargetReader.Read, static found => found.TargetNode.SyntaxTree.FilePath, cancellation))
            .WithTrackingName(TrackingNames.Targets)
            .Successes(failures)
            .Collect()
            .Attempt(static (all, _) => MarkedClass.Distinct(all), fallback: default, failures)
            .SelectMany(static (all, _) => (IEnumerable<MarkedClass>)all);
        IncrementalValuesProvider<CorpusTarget> targets = marked.Select(static (marked, _) => marked.Target);
        IncrementalValueProvider<EquatableArray<string>> indexNames =
            targets.Select(static (target, _) => target.Index).Collect().Select(static (names, _) => names.Distinct().ToEquatableArray());
        IncrementalValueProvider<EquatableArray<string>> allowedLicenses =
            context.AnalyzerConfigOptionsProvider.Select(static (options, _) => AllowedLicenses(options.GlobalOptions.TryGetValue(
                AllowedLicensesProperty, out string? value) ? value : ""));

        // The paths of all additional files. Only those that turn out to be part of a corpus are read.
        IncrementalValueProvider<EquatableArray<string>> paths = context.AdditionalTextsProvider
            .Select(static (file, _) => file.Path)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray());

        // The indexes among them, parsed.
        IncrementalValueProvider<EquatableArray<IndexModel>> indexes = context.AdditionalTextsProvider
            .Combine(indexNames)
            .Where(static pair => pair.Right.Any(name => CorpusPath.IsIndexOf(pair.Left.Path, name)))
            .Select(static (pair, _) => pair.Left)
            .Attempt(ReadFile, static file => file.Path, TrackingNames.Files, failures)
            .Combine(allowedLicenses)
            .Attempt(
                static (input, _) => CorpusCompiler.ReadIndex(input.Left.Path, input.Left.Text, input.Right),
                static input => input.Left.Path,
                TrackingNames.Indexes,
                failures)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray());

        // The indexes whose corpora the build has written into resources.
        IncrementalValueProvider<EquatableArray<EmbeddedImage>> images = context.AdditionalTextsProvider
            .Combine(indexNames)
            .Where(static pair => pair.Right.Any(name => CorpusPath.IsIndexOf(pair.Left.Path, name)))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new EmbeddedImage(
                pair.Left.Left.Path, pair.Right.GetOptions(pair.Left.Left).TryGetValue(ImageMetadatum, out string? name) ? name : ""))
            .Where(static image => image.Resource.Length > 0)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray());

        // Whether the project says that articles get members, or that they do not.
        IncrementalValueProvider<bool?> headlines = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue(HeadlinesProperty, out string? value) && bool.TryParse(value, out bool stated) ? stated : (bool?)null);

        // Each class with its index and the files of its articles.
        IncrementalValuesProvider<CorpusPlan> plans = targets
            .Combine(indexes)
            .Combine(paths)
            .Combine(images.Combine(headlines))
            .Attempt(
                static (input, _) => CorpusPlan
                    .Make(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right.Left)
                    .WithHeadlines(input.Right.Right),
                static input => input.Left.Left.Left.Path,
                TrackingNames.Plans,
                failures);
        diagnostics.Add(plans.Select(static (plan, _) => plan.Diagnostics).Collect().Select(Concatenate));
        diagnostics.Add(marked.Collect()
            .Combine(plans.Where(static plan => plan.Fault is not null).Collect())
            .Select(static (pair, _) => MarkedClass.Faults(pair.Left, pair.Right)));

        // Each article on its own: an edit of one touches no other.
        IncrementalValueProvider<ArticleLookup> lookup =
            plans.Collect().Attempt(static (some, _) => new ArticleLookup(some.ToEquatableArray()), new ArticleLookup(default), failures);
        IncrementalValueProvider<ImmutableArray<LinkedArticle>> articles = context.AdditionalTextsProvider
            .Combine(lookup)
            .Where(static pair => pair.Right.Lists(pair.Left.Path))
            .Select(static (pair, _) => pair.Left)
            .Attempt(ReadFile, static file => file.Path, TrackingNames.Files, failures)
            .Combine(lookup)
            .SelectMany(static (pair, _) => pair.Right.InputsOf(pair.Left))
            .Attempt(
                static (input, _) => ArticleTextReader.Read(input, NameRecogniser.Recognise),
                static input => input.File.Path,
                TrackingNames.Readings,
                failures)
            .Combine(lookup)
            .SelectMany(static (pair, _) => pair.Right.LinksOf(pair.Left))
            .Attempt(
                static (input, _) => LinkedArticle.Link(input),
                static input => input.Reading.Input.File.Path,
                TrackingNames.Articles,
                failures)
            .Collect();

        // The articles of each class together.
        IncrementalValuesProvider<CorpusPlan> readable = plans.Where(static plan => plan.Index is not null);
        IncrementalValuesProvider<GatheredCorpus> gathered = readable
            .Where(static plan => plan.Resource is null)
            .Combine(articles)
            .Attempt(
                static (input, _) => GatheredCorpus.Of(input.Left, input.Right),
                static input => input.Left.Target.Path,
                trackingName: null,
                failures);
        IncrementalValuesProvider<CompiledCorpus> corpora = gathered.Attempt(
            static (corpus, _) => CompiledCorpus.Of(corpus), static corpus => corpus.Target.Path, TrackingNames.Corpora, failures);
        diagnostics.Add(corpora.Select(static (corpus, _) => corpus.Diagnostics).Collect().Select(Concatenate));

        // The image: a segment for some articles, and the catalogue for all.
        IncrementalValuesProvider<CompiledSegment> segments = gathered
            .SelectMany(static (corpus, _) => corpus.Shards())
            .Attempt(static (shard, _) => shard.Build(), static shard => shard.Target.Path, TrackingNames.Segments, failures);
        IncrementalValuesProvider<CompiledSegment> catalogues = corpora
            .Combine(segments.Collect())
            .Attempt(
                static (input, _) => input.Left.Catalogue(input.Right),
                static input => input.Left.Target.Path,
                TrackingNames.Catalogues,
                failures);

        // The code: what the index says, and the pages of the image.
        context.RegisterSourceOutput(
            readable
                .Attempt(static (plan, _) => IndexSources.Of(plan), static plan => plan.Target.Path, TrackingNames.Sources, failures)
                .SelectMany(static (sources, _) => (IEnumerable<GeneratedFile>)sources),
            AddSource);
        Emit(
            readable.SelectMany(static (plan, _) => NamesShard.Of(plan)), static names => names.Target, NamesEmitter.Emit);
        Emit(segments, static segment => segment.Target, ImageEmitter.Segment);
        Emit(catalogues.Select(static (catalogue, _) => CatalogueSize.Of(catalogue)), static size => size.Target, ImageEmitter.Catalogue);
        Emit(catalogues.SelectMany(static (catalogue, _) => CataloguePart.Of(catalogue)), static part => part.Target, ImageEmitter.Part);

        diagnostics.Add(failures.Aggregate(static (some, others) => some.Combine(others)
            .Select(static (pair, _) => pair.Left.Concat(pair.Right).ToEquatableArray())));
        foreach (IncrementalValueProvider<EquatableArray<DiagnosticInfo>> some in diagnostics)
            context.RegisterSourceOutput(some.WithTrackingName(TrackingNames.Diagnostics), Report);

        void Emit<T>(IncrementalValuesProvider<T> parts, Func<T, CorpusTarget> targetOf, Func<T, GeneratedFile> emit) =>
            context.RegisterSourceOutput(
                parts.Attempt((part, _) => emit(part), part => targetOf(part).Path, TrackingNames.Sources, failures), AddSource);
    }

    // MSBuild hands a list over with ';', which begins a comment in the file it travels in, so the targets make it ','.
    private static EquatableArray<string> AllowedLicenses(string property) =>
        property.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(static license => license.Trim()).ToEquatableArray();

    private static EquatableArray<DiagnosticInfo> Concatenate(ImmutableArray<EquatableArray<DiagnosticInfo>> some, CancellationToken _) =>
        some.SelectMany(static diagnostics => diagnostics).ToEquatableArray();

    private static TextFile ReadFile(AdditionalText file, CancellationToken cancellation) =>
        new(file.Path, file.GetText(cancellation)?.ToString() ?? "");

    private static void AddSource(SourceProductionContext context, GeneratedFile file)
    {
        Attempt<bool> attempt = Attempts.Try(file, Add, static file => file.HintName, context.CancellationToken);
        if (attempt.Failure is DiagnosticInfo failure) context.ReportDiagnostic(failure.ToDiagnostic());

        bool Add(GeneratedFile file, CancellationToken _)
        {
            context.AddSource(file.HintName, file.Content);
            return true;
        }
    }

    private static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics) context.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
