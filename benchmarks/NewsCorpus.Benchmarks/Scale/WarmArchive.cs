extern alias generator;
using System.Diagnostics;
using System.Globalization;
using generator::NewsCorpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>An archive in a generator driver that is kept from edit to edit.</summary>
internal sealed class WarmArchive
{
    private const string AddedPath = "/archive/added.txt";

    private readonly SyntheticArchive _archive;
    private readonly string _indexText;

    // Where the entry of the article that is edited has its headline's end.
    private readonly int _entry;

    private readonly InMemoryFile _added = new(AddedPath, "Added\n\nNothing that anybody said.\n");
    private Compilation _compilation = GeneratedArchive.Project();
    private SyntaxTree _code = Code(0);
    private GeneratorDriver _driver;
    private InMemoryFile _index;
    private InMemoryFile _article;
    private HashSet<SourceText> _before = [];
    private int _codeEdits;

    public WarmArchive(int articles)
    {
        _archive = SyntheticArchive.Of(SyntheticSize.Archive(articles));
        _compilation = _compilation.AddSyntaxTrees(_code);
        InMemoryFile[] files = [.. _archive.Files.Select(static file => new InMemoryFile(file.Key, file.Value))];
        _index = files.Single(static file => file.Path == SyntheticArchive.IndexPath);
        _article = files.Single(file => file.Path == _archive.PathOf(articles / 2));
        _indexText = _archive.Files[SyntheticArchive.IndexPath];
        _entry = _indexText.IndexOf($"]({_archive.RelativePath(articles / 2)})", StringComparison.Ordinal);
        _driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files);
        Run();
    }

    public void EditBody(bool isEdited) =>
        Replace(ref _article, _archive.Files[_article.Path] + (isEdited ? "Nothing that anybody said was added.\n" : ""));

    public void EditHeadline(bool isEdited) => EditIndex(_entry, "](", " again](", isEdited);

    public void EditAlias(bool isEdited) => EditIndex(0, "  - aliases: ", "  - aliases: Somebody Else; ", isEdited);

    public void EditDate(bool isEdited) => EditIndex(_entry, "  - date: 20", "  - date: 19", isEdited);

    public void AddOrRemoveArticle(bool isAdded)
    {
        EditIndex(0, "\n## Entities", "- [Added](added.txt) `added`\n  - source: @harbour\n  - date: 2025-01-01\n\n## Entities", isAdded);
        _driver = isAdded ? _driver.AddAdditionalTexts([_added]) : _driver.RemoveAdditionalTexts([_added]);
    }

    public void EditCode(bool isEdited)
    {
        _ = isEdited;
        SyntaxTree edited = Code(++_codeEdits);
        _compilation = _compilation.ReplaceSyntaxTree(_code, edited);
        _code = edited;
    }

    public WarmRun Run()
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true), start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.Diagnostics.Any(static item => item.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException(result.Diagnostics.First(static item => item.Severity == DiagnosticSeverity.Error).ToString());
        string[] changed =
        [
            .. result.GeneratedSources.Where(source => !_before.Contains(source.SourceText))
                .Select(static source => source.HintName.Replace("Archive.", "", StringComparison.Ordinal).Replace(".g.cs", "", StringComparison.Ordinal)),
        ];
        _before = [.. result.GeneratedSources.Select(static source => source.SourceText)];
        return new WarmRun(milliseconds, allocated, Describe(changed));
    }

    // Texts of steps that were not run again are the same objects.
    private static string Describe(string[] changed) => changed.Length > 8
        ? string.Create(CultureInfo.InvariantCulture, $"{changed.Length} files")
        : string.Join(", ", changed);

    private static SyntaxTree Code(int number) =>
        CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"internal static class Other {{ internal const int Number = {number}; }}"));

    private void EditIndex(int from, string replaced, string with, bool isEdited)
    {
        int place = _indexText.IndexOf(replaced, from, StringComparison.Ordinal);
        Replace(ref _index, isEdited ? _indexText[..place] + with + _indexText[(place + replaced.Length)..] : _indexText);
    }

    private void Replace(ref InMemoryFile file, string text)
    {
        var edited = new InMemoryFile(file.Path, text);
        _driver = _driver.ReplaceAdditionalText(file, edited);
        file = edited;
    }
}
