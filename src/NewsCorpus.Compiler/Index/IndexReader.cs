using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>
/// Reads INDEX.md (docs/index-format.md) into facts and reports what is wrong with it. A pure function of its arguments, and
/// linear in the length of the text.
/// </summary>
internal static class IndexReader
{
    public static IndexModel Read(string path, string text, IndexOptions options)
    {
        var context = new IndexContext(path, options);
        text = ArticleText.WithoutLoneSurrogates(text);
        IndexSyntax syntax = IndexParser.Parse(text, context.Diagnostics, context.Suggestion);
        var values = new ValueReader(context);
        var rights = new Rights(context);

        InheritedFacts inherited = ReadCorpus(syntax, context, values, rights, out CorpusFacts corpus);
        var sources = new SourceReader(context, values, rights, inherited);
        foreach (IndexItem item in syntax.Sources) sources.Read(item);
        var entities = new EntityReader(context, values);
        foreach (IndexItem item in syntax.Entities) entities.Read(item);
        entities.Finish();
        var articles = new ArticleReader(context, values, rights, sources, new PinReader(context, entities.Facts));
        foreach (IndexItem item in syntax.Articles) articles.Read(item);

        var places = new IndexPlaces(
            syntax.Title?.Place ?? default,
            articles.Places.ToEquatableArray(),
            entities.Places.ToEquatableArray())
        {
            UnusableArticles = articles.Unusable.ToEquatableArray(),
        };
        return new IndexModel(
            path,
            corpus,
            sources.Facts.ToEquatableArray(),
            articles.Facts.ToEquatableArray(),
            entities.Facts.ToEquatableArray(),
            places,
            context.Diagnostics.ToEquatableArray());
    }

    private static InheritedFacts ReadCorpus(
        IndexSyntax syntax, IndexContext context, ValueReader values, Rights rights, out CorpusFacts corpus)
    {
        var fields = new FieldSet(syntax.Fields, IndexSection.Corpus, context);
        string name = syntax.Title?.Text ?? "";
        string? id = fields.Get(FieldKeys.Id) is { } stated ? IdRegister.Read(stated, context)
            : name.Length > 0 && syntax.Title is { } title ? IdRegister.Make(title, Slug.Of(name), context)
            : null;
        LicenseStatement? license = rights.Read(fields.Get(FieldKeys.License));
        string? language = values.Language(fields.Get(FieldKeys.Language));
        string? attribution = fields.Text(FieldKeys.Attribution);
        string summary = string.Join(" ", syntax.Summary.Select(line => line.Text).Where(line => line.Length > 0));
        corpus = new CorpusFacts(
            id ?? "",
            name,
            summary.Length > 0 ? summary : null,
            fields.Text(FieldKeys.Version),
            license?.License,
            language,
            attribution);
        return new InheritedFacts(license, attribution, language, fields.Has(FieldKeys.License), fields.Has(FieldKeys.Language));
    }
}
