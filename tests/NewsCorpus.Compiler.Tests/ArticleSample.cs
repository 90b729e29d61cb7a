using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests;

/// <summary>Small articles to test with, in a town that does not exist.</summary>
internal static class ArticleSample
{
    public static readonly CalendarDate Day = new(2025, 6, 15);

    /// <summary>Who is who in the town of the samples.</summary>
    public static readonly Catalogue Town = CatalogueOf(
        Entity("rina", EntityKind.Person, ["Rina"]),
        Entity("budi", EntityKind.Person, ["Budi Santoso", "Santoso"], new RoleFacts("Wali Kota Hujan", "id", null, null)),
        Entity("ayu", EntityKind.Person, ["Ayu von Rahman"], new RoleFacts("Mayor of Rain City", "en", null, null)),
        Entity("pt-angin", EntityKind.Organization, ["PT Angin", "Wind Company"]),
        Entity("balai-kota", EntityKind.Organization, ["Balai Kota", "City Hall"]),
        Entity("kota-hujan", EntityKind.Place, ["Kota Hujan", "Rain City"]));

    public static Catalogue CatalogueOf(params EntityFacts[] entities) => new(entities.ToEquatableArray());

    public static EntityFacts Entity(string id, EntityKind kind, string[] names, params RoleFacts[] roles)
    {
        IEnumerable<AliasFacts> aliases = names.Select(name => new AliasFacts(name, null, ExactCase: false));
        return new EntityFacts(id, names[0], kind, null, null, aliases.ToEquatableArray(), roles.ToEquatableArray());
    }

    public static ArticleFacts Facts(string language = "id", string id = "article", string headline = "Nothing of this text") => new(
        id,
        headline,
        id + ".txt",
        "harian",
        language,
        new PublicationTime(Day, null, 0),
        default,
        default,
        "CC0-1.0",
        null,
        null,
        null,
        null,
        null,
        ArticleLayout.Detect,
        IsWithdrawn: false);

    public static ExtractedArticle Extract(string text, string language = "id", Catalogue? catalogue = null) =>
        Extract(text, Facts(language), catalogue ?? Town);

    /// <summary>What rules find with the catalogue alone, so that they are tested apart from what has been learnt of names.</summary>
    public static ExtractedArticle Extract(string text, ArticleFacts facts, Catalogue catalogue) =>
        ArticleExtractor.Extract(facts.Path, text, facts, catalogue, static (_, _, _) => []);

    public static Token[] Tokens(string text, string language) => Tokenizer.Tokenize(text, LanguagePack.For(language).Vocabulary);

    /// <summary>A text as one paragraph of the body.</summary>
    public static Passage Paragraph(string text, string language) =>
        new(0, new CharSpan(0, text.Length), new(Tokens(text, language))) { Kind = ParagraphKind.Body };

    /// <summary>A paragraph that is cut into sentences; nothing in it is quoted.</summary>
    public static Passage Sentences(string text, string language)
    {
        Passage passage = Paragraph(text, language);
        passage.Sentences = SentenceSplitter.Split(text, passage, [], LanguagePack.For(language));
        return passage;
    }
}
