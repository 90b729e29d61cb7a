using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator.Emit;

/// <summary>Writes the entry: the corpus and its collections as properties of the class.</summary>
internal static class EntryEmitter
{
    private static readonly (string Type, string Name, string Summary)[] Collections =
    [
        ("CorpusInfo", "Info", "What the corpus is: its name, version, license, attribution and content hash."),
        ("ArticleCollection", "Articles", "The articles, in the order of the index."),
        ("QuoteCollection", "Quotes", "The quotes of all articles, in the order of the texts."),
        ("EntityCollection", "Entities", "The catalogue: people, organisations, places and whatever else has a name."),
        ("MentionCollection", "Mentions", "The mentions of entities in all articles, in the order of the texts."),
        ("SourceCollection", "Sources", "Where the articles come from."),
    ];

    /// <param name="resource">The name of the resource in which the image is; null where it is in generated code.</param>
    public static GeneratedFile Emit(CorpusTarget target, IndexModel index, string? resource) =>
        TargetFile.Write(target, "", writer => Write(writer, target.Name, resource), Describe(index));

    private static void Write(SourceWriter writer, string enclosing, string? resource)
    {
        string corpus = MemberName.In(enclosing, "Corpus");
        writer.Summary("The corpus as an object, for code that works with any corpus. Reads nothing until it is asked.");
        writer.Line($"public static global::NewsCorpus.Corpus {corpus} => {MemberName.Holder}.Instance;");
        foreach ((string type, string name, string summary) in Collections)
        {
            writer.Line();
            writer.Summary(summary);
            writer.Line($"public static global::NewsCorpus.{type} {MemberName.In(enclosing, name)} => {MemberName.Holder}.Instance.{name};");
        }

        writer.Line();
        writer.Summary("Searches the texts for all words of a query, and for its \"exact phrases\".");
        writer.Line("/// <param name=\"query\">Words and phrases.</param>");
        writer.Line("/// <param name=\"skip\">How many of the best hits to leave out.</param>");
        writer.Line("/// <param name=\"take\">How many hits to return at most.</param>");
        writer.Line("/// <exception cref=\"global::NewsCorpus.QuerySyntaxException\">The query has no word, or a phrase is not closed.</exception>");
        writer.Line($"public static global::NewsCorpus.SearchResults {MemberName.In(enclosing, "Search")}(string query, int skip = 0, int take = 10) =>");
        writer.Line($"    {MemberName.Holder}.Instance.Search(query, skip, take);");
        writer.Line();
        writer.Line("// A class of its own, so that nothing happens before the corpus is asked for.");
        writer.Open($"private static class {MemberName.Holder}");
        string image = resource is null
            ? $"FromImage(new {MemberName.Pages}())"
            : $"FromResource(typeof({MemberName.Holder}).Assembly, {SymbolDisplay.FormatLiteral(resource, quote: true)})";
        writer.Line($"internal static readonly global::NewsCorpus.Corpus Instance = global::NewsCorpus.Corpus.{image};");
        writer.Close();
    }

    private static (string Text, string Remarks) Describe(IndexModel index)
    {
        CorpusFacts facts = index.Corpus;
        string text = facts.Version is null ? facts.Name : $"{facts.Name}, version {facts.Version}";
        string counts = string.Format(
            CultureInfo.InvariantCulture,
            "{0} from {1}, {2}.",
            Phrase.Count(index.Articles.Count, "article"),
            Phrase.Count(index.Sources.Count, "source"),
            Phrase.Count(index.Entities.Count, "catalogued entity", "catalogued entities"));
        return (text + ".", facts.Summary is null ? counts : $"{Phrase.Sentence(facts.Summary)} {counts}");
    }
}
