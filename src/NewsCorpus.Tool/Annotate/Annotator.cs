extern alias compiler;
using System.Buffers;
using System.Text.Json;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Entities;
using compiler::NewsCorpus.Compiler.Model;

namespace NewsCorpus.Tool.Annotate;

/// <summary>From a line of the input to the line that takes its place. Safe to share between threads.</summary>
internal sealed class Annotator(EquatableArray<EntityFacts> entities, AnnotationOptions options)
{
    private const int UsualAnnotation = 4096;

    // Letters are escaped, or not, by JsonText; names of fields and kinds need nothing.
    private static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    private readonly Catalogue _catalogue = new(entities);

    // Who held a role, where nothing says when? Only who always has.
    private readonly Catalogue _timeless = new(entities.Select(WithoutDatedRoles).ToEquatableArray());

    public Annotation Annotate(InputLine line)
    {
        ParsedLine parsed = InputArticleParser.Parse(line);
        if (parsed.Article is not { } article) return Refuse(line, parsed.Id, parsed.Problem!);
        try
        {
            return Annotate(article);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // A defect that one text in a million shows must not cost the others.
            return Refuse(line, article.Id, $"a defect of the program: {defect.GetType().Name}: {defect.Message}");
        }
    }

    private Annotation Annotate(InputArticle given)
    {
        Catalogue catalogue = given.Published is null ? _timeless : _catalogue;
        ArticleModel article = ArticleExtractor.Extract("", given.Text, FactsOf(given), catalogue).Article;
        var offsets = OffsetMap.Create(given.Text, article.Text, options.Offsets);
        return Write(
            isProblem: false,
            writer => new AnnotationWriter(writer, article, entities, offsets, options.WithIndirect).Write());
    }

    private static Annotation Refuse(InputLine line, string? id, string problem) => Write(isProblem: true, writer =>
    {
        writer.WriteStartObject();
        if (id is not null) writer.WriteText("id"u8, id);
        writer.WriteNumber("line"u8, line.Number);
        writer.WriteText("error"u8, problem);
        writer.WriteEndObject();
    });

    private static Annotation Write(bool isProblem, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualAnnotation);
        using (var writer = new Utf8JsonWriter(buffer, Unchecked)) write(writer);
        buffer.Write("\n"u8);
        return new Annotation(buffer.WrittenMemory, isProblem);
    }

    private static ArticleFacts FactsOf(InputArticle given) => new(
        given.Id,
        given.Headline ?? "",
        Path: "",
        Source: "",
        given.Language,
        given.Published ?? default,
        Authors: default,
        Topics: default,
        License: "",
        Attribution: null,
        Url: null,
        Retrieved: null,
        Translation: null,
        Sha256: null,
        given.Layout,
        IsWithdrawn: false);

    private static EntityFacts WithoutDatedRoles(EntityFacts entity) => entity with
    {
        Roles = entity.Roles.Where(static role => role.From is null && role.To is null).ToEquatableArray(),
    };
}
