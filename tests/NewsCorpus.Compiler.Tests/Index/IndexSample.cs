using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>
/// Small indexes to test with. In a text with marks, «» stand around the words where a diagnostic is expected; they are taken
/// out before it is read.
/// </summary>
internal static class IndexSample
{
    public const string Head = "# Sample\n\n- license: CC0-1.0\n- language: en\n";
    public const string Source = "\n## Sources\n\n- **Daily Example** `daily`\n";
    public const string Article = "\n## Articles\n\n- [One headline](one.txt)\n  - source: @daily\n  - date: 2025-01-02\n";

    public static IndexModel Read(string text) => Read(text, new IndexOptions(AllowedLicenses: null));

    public static IndexModel Read(string text, IndexOptions options) => IndexReader.Read("corpus/INDEX.md", text, options);

    /// <summary>A whole index with further fields of its one article.</summary>
    public static string WithArticleFields(string fields) => Head + Source + Article + fields;

    /// <summary>A whole index with a section of entities.</summary>
    public static string WithEntities(string entities) => Head + Source + Article + "\n## Entities\n\n" + entities;

    public static string WithPeople(string people) => WithEntities("### People\n\n" + people);

    /// <summary>The facts of an index that must be without fault.</summary>
    public static IndexModel ReadValid(string text)
    {
        IndexModel index = Read(text);
        Assert.Empty(Lines(index));
        return index;
    }

    public static ArticleFacts ReadArticle(string fields) => Assert.Single(ReadValid(WithArticleFields(fields)).Articles);

    public static EntityFacts ReadPerson(string person) => Assert.Single(ReadValid(WithPeople(person)).Entities);

    public static string[] Lines(IndexModel index) => [.. index.Diagnostics.Select(item => item.ToString())];

    /// <summary>Reads a text with marks: there is exactly this diagnostic, exactly at the marks.</summary>
    public static CorpusDiagnostic AssertFault(string id, string marked) =>
        AssertFault(id, marked, new IndexOptions(AllowedLicenses: null));

    public static CorpusDiagnostic AssertFault(string id, string marked, IndexOptions options)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        int end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        string before = text[..start];
        string expected = $"{id} at line {before.Count(unit => unit == '\n') + 1}, column {start - before.LastIndexOf('\n')}: "
            + text[start..end];

        IndexModel index = Read(text, options);
        Assert.Equal([expected], index.Diagnostics.Select(item => Describe(item, text)));
        return index.Diagnostics[0];
    }

    private static string Describe(CorpusDiagnostic item, string text) =>
        $"{item.Rule.Id} at line {item.Place.Line + 1}, column {item.Place.Column + 1}: {text.AsSpan(item.Place.Start, item.Place.Length)}";
}
