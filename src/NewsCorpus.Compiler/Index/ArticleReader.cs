using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads the section of articles.</summary>
internal sealed class ArticleReader(IndexContext context, ValueReader values, Rights rights, SourceReader sources, PinReader pinReader)
{
    private readonly IdRegister _ids = new(context);
    private readonly Dictionary<string, (string Headline, int Line)> _paths = new(StringComparer.Ordinal);

    public List<ArticleFacts> Facts { get; } = [];

    public List<ArticlePlaces> Places { get; } = [];

    /// <summary>The files of articles that are listed and not usable.</summary>
    public List<string> Unusable { get; } = [];

    public void Read(IndexItem item)
    {
        if (item.Target is not { } link) return;
        var fields = new FieldSet(item.Fields, IndexSection.Articles, context);
        string headline = item.Title.Text;
        string? path = ReadPath(link, headline);
        string? id = path is null && item.Id is null ? null : _ids.Register(item, path is null ? "" : Slug.OfFile(path));

        string? source = null;
        InheritedFacts inherited = sources.Corpus;
        if (Require(fields, FieldKeys.Source, headline, item, "- source: @id") is { } reference
            && sources.Resolve(reference) is { } resolved)
        {
            (source, inherited) = resolved;
        }

        bool sourceFailed = source is null;
        inherited = inherited.With(fields, values, rights);
        PublicationTime? published = Require(fields, FieldKeys.Date, headline, item, "- date: 2025-08-17") is { } date
            ? values.Time(date)
            : null;
        CalendarDate? retrieved = values.Day(fields.Get(FieldKeys.Retrieved));
        CheckRetrieval(fields, retrieved, published);
        bool isWithdrawn = values.IsWithdrawn(fields.Get(FieldKeys.Status));
        if (isWithdrawn && fields.Get(FieldKeys.Status) is { } status)
            context.Diagnostics.Add(DiagnosticRules.Withdrawn, status, DiagnosticList.Shorten(headline));
        CheckInherited(item, headline, inherited, sourceFailed, isWithdrawn);
        TranslationFacts? translation = values.Translation(fields.Get(FieldKeys.TranslatedFrom));
        string? sha256 = values.Sha256(fields.Get(FieldKeys.Sha256));
        string? url = values.Url(fields.Get(FieldKeys.Url), FieldKeys.Url);
        ArticleLayout layout = values.Layout(fields.Get(FieldKeys.Layout));
        List<(PinFacts Facts, SourcePlace Place)> pins = pinReader.Read(fields.Pins);

        if (id is null || path is null || source is null || published is null
            || inherited.Language is null || inherited.License is null)
        {
            if (path is not null) Unusable.Add(path);
            return;
        }

        Facts.Add(new ArticleFacts(
            id,
            headline,
            path,
            source,
            inherited.Language,
            published.Value,
            ValueReader.List(fields.Get(FieldKeys.Author), ';'),
            ValueReader.List(fields.Get(FieldKeys.Topics), ','),
            inherited.License.License,
            inherited.Attribution,
            url,
            retrieved,
            translation,
            sha256,
            layout,
            isWithdrawn)
        {
            Pins = pins.Select(static pin => pin.Facts).ToEquatableArray(),
        });
        Places.Add(new ArticlePlaces(link.Place, sha256 is null ? null : fields.Get(FieldKeys.Sha256)?.Place)
        {
            Pins = pins.Select(static pin => pin.Place).ToEquatableArray(),
        });
    }

    private string? ReadPath(Slice link, string headline)
    {
        string text = link.Text;
        string? path = CorpusPath.FromLink(text);
        if (path is null)
        {
            context.Diagnostics.Add(DiagnosticRules.PathLeavesFolder, link, DiagnosticList.Shorten(text));
        }
        else if (_paths.TryGetValue(path, out (string Headline, int Line) first))
        {
            context.Diagnostics.Add(DiagnosticRules.SameArticle, link, "file", DiagnosticList.Shorten(first.Headline),
                IndexContext.Line(first.Line));
        }
        else
        {
            _paths.Add(path, (headline, link.Line));
        }

        return path;
    }

    private Slice? Require(FieldSet fields, string key, string headline, IndexItem item, string form)
    {
        if (!fields.Has(key))
            context.Diagnostics.Add(DiagnosticRules.MissingField, item.Title, key, DiagnosticList.Shorten(headline), form);
        return fields.Get(key);
    }

    private void CheckRetrieval(FieldSet fields, CalendarDate? retrieved, PublicationTime? published)
    {
        if (retrieved is not { } day || published is not { } time || fields.Get(FieldKeys.Retrieved) is not { } place) return;

        // Whoever retrieves may live west of the place of publication: their day may still be the one before.
        int earliest = time.Date.Days - (time.MinuteOfDay is null ? 0 : 1);
        if (day.Days < earliest)
            context.Diagnostics.Add(DiagnosticRules.RetrievedBeforePublished, place, day.ToString(), time.Date.ToString());
    }

    private void CheckInherited(IndexItem item, string headline, InheritedFacts inherited, bool sourceFailed, bool isWithdrawn)
    {
        // What an unknown source would have given is not missing.
        if (!inherited.StatesLanguage && !sourceFailed)
        {
            context.Diagnostics.Add(DiagnosticRules.MissingField, item.Title, FieldKeys.Language,
                DiagnosticList.Shorten(headline), "- language: id");
        }

        if (!inherited.StatesLicense && !sourceFailed)
            context.Diagnostics.Add(DiagnosticRules.NoLicense, item.Title, DiagnosticList.Shorten(headline));
        if (inherited.License is { } license && !isWithdrawn) rights.Check(license, inherited.Attribution, headline);
    }
}
