using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsCorpus.Core.Tests.Corpora;
using NewsCorpus.Json;

namespace NewsCorpus.Core.Tests.Json;

public sealed class JsonTests
{
    private static readonly CorpusJsonContext Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly Corpus _corpus = Harbour.Corpus.Build();

    [Fact]
    public void Reflection_InThisTestProject_IsOff()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
    }

    [Fact]
    public void Quote_WithASpeaker_HasEveryField()
    {
        AssertJson(
            """
            {
              "article": "banjir-arang",
              "paragraph": 2,
              "lastParagraph": 3,
              "text": "Kota ini milik kita, bukan milik air.\nDermaga \uD835\uDC00 dibuka besok \uD83C\uDDEE\uD83C\uDDE9, dan Pelabuhan Arang ikut membantu.",
              "kind": "direct",
              "speaker": "Ayu Lestari",
              "speakerId": "ayu-lestari",
              "speakerOrigin": "catalogue",
              "speakerText": "Ayu Lestari",
              "speakerStart": 39,
              "speakerLength": 11,
              "cue": "berkata",
              "cueStart": 51,
              "cueLength": 7,
              "start": 60,
              "length": 105,
              "pieces": [
                {
                  "start": 61,
                  "length": 37
                },
                {
                  "start": 100,
                  "length": 64
                }
              ],
              "rule": "before-colon",
              "confidence": 0.975,
              "origin": "recognised",
              "translatedFrom": "en"
            }
            """,
            _corpus.Quotes[0],
            Readable.Quote);
    }

    [Fact]
    public void Quote_ByNobody_HasNullForWhatIsAbsent()
    {
        AssertJson(
            """
            {
              "article": "new-bridge",
              "paragraph": 3,
              "lastParagraph": 3,
              "text": "a bridge to somewhere",
              "kind": "scare",
              "speaker": null,
              "speakerId": null,
              "speakerOrigin": null,
              "speakerText": null,
              "speakerStart": null,
              "speakerLength": null,
              "cue": null,
              "cueStart": null,
              "cueLength": null,
              "start": 107,
              "length": 23,
              "pieces": [
                {
                  "start": 108,
                  "length": 21
                }
              ],
              "rule": "none",
              "confidence": 0,
              "origin": "recognised",
              "translatedFrom": null
            }
            """,
            _corpus.Quotes[3],
            Readable.Quote);
    }

    [Fact]
    public void Mention_HasEveryField()
    {
        AssertJson(
            """
            {
              "article": "banjir-arang",
              "paragraph": 2,
              "text": "Wali Kota Arang",
              "entity": "Ayu Lestari",
              "entityId": "ayu-lestari",
              "entityKind": "person",
              "entityOrigin": "catalogue",
              "kind": "role",
              "start": 23,
              "length": 15,
              "origin": "catalogue"
            }
            """,
            _corpus.Mentions[1],
            Readable.Mention);
    }

    [Fact]
    public void Entity_HasEveryField()
    {
        AssertJson(
            """
            {
              "id": "ayu-lestari",
              "name": "Ayu Lestari",
              "kind": "person",
              "origin": "catalogue",
              "article": null,
              "aliases": [
                "Ayu Lestari",
                "Bu Ayu",
                "Lestari"
              ],
              "roles": [
                {
                  "text": "Wali Kota Arang",
                  "language": "id",
                  "from": "2029-02-20",
                  "to": "2031-05-06"
                },
                {
                  "text": "Mayor",
                  "language": null,
                  "from": "2029-02-20",
                  "to": null
                },
                {
                  "text": "harbour pilot",
                  "language": "en",
                  "from": null,
                  "to": "2028-12-31"
                }
              ],
              "description": "Mayor of Arang",
              "wikidata": "Q0",
              "quotes": 3,
              "mentions": 6,
              "articles": 3
            }
            """,
            _corpus.Entities[0],
            Readable.Entity);
    }

    [Fact]
    public void Entity_ThatNoCatalogueKnows_NamesItsArticle()
    {
        AssertJson(
            """
            {
              "id": "pasar-malam~lestari",
              "name": "Lestari",
              "kind": "person",
              "origin": "recognised",
              "article": "pasar-malam",
              "aliases": [
                "Lestari"
              ],
              "roles": [],
              "description": null,
              "wikidata": null,
              "quotes": 0,
              "mentions": 1,
              "articles": 1
            }
            """,
            _corpus.Entities["pasar-malam~lestari"],
            Readable.Entity);
    }

    [Fact]
    public void Article_WithADay_HasEveryField()
    {
        AssertJson(
            $$"""
            {
              "id": "banjir-arang",
              "headline": "Air surut di Arang",
              "source": "Kabar Arang",
              "sourceId": "kabar-arang",
              "published": "2031-05-06",
              "language": "id",
              "translatedFrom": "en",
              "translatedByMachine": true,
              "license": "CC-BY-4.0",
              "attribution": "© Kabar Arang",
              "url": "https://kabar.example/banjir",
              "retrieved": "2031-06-01",
              "authors": [
                "Tiga Penulis",
                "Émile Ōno"
              ],
              "topics": [
                "banjir",
                "pelabuhan"
              ],
              "sha256": "{{_corpus.Articles[0].Sha256}}",
              "withdrawn": false,
              "length": 245,
              "paragraphs": [
                {
                  "number": 1,
                  "kind": "headline",
                  "start": 0,
                  "length": 21
                },
                {
                  "number": 2,
                  "kind": "body",
                  "start": 23,
                  "length": 75
                },
                {
                  "number": 3,
                  "kind": "body",
                  "start": 99,
                  "length": 66
                },
                {
                  "number": 4,
                  "kind": "body",
                  "start": 166,
                  "length": 31
                },
                {
                  "number": 5,
                  "kind": "body",
                  "start": 198,
                  "length": 36
                },
                {
                  "number": 6,
                  "kind": "heading",
                  "start": 235,
                  "length": 10
                }
              ],
              "quotes": 2,
              "mentions": 8
            }
            """,
            _corpus.Articles[0],
            Readable.Article);
    }

    [Theory]
    [InlineData("new-bridge", "2031-04-30T23:15:00-03:30")]
    [InlineData("pasar-malam", "2031-05-07T00:05:00+07:00")]
    [InlineData("fog-again", "2031-05-06")]
    public void ArticlePublished_IsADayOrAnInstantWithItsOffset(string id, string expected)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(_corpus.Articles[id], CorpusJsonContext.Default.Article));

        Assert.Equal(expected, json.RootElement.GetProperty("published").GetString());
    }

    [Fact]
    public void Source_HasNullForWhatIsAbsent()
    {
        AssertJson(
            """
            {
              "id": "silent-press",
              "name": "Silent Press",
              "url": null,
              "license": null,
              "attribution": null
            }
            """,
            _corpus.Sources[2],
            Readable.Source);
    }

    [Fact]
    public void CollectionsAndQueries_AreArraysOfTheirRecords()
    {
        string quotes = JsonSerializer.Serialize(_corpus.Quotes.By(_corpus.Entities[1]), CorpusJsonContext.Default.QuoteQuery);

        Assert.Equal($"[{JsonSerializer.Serialize(_corpus.Quotes[2], CorpusJsonContext.Default.Quote)}]", quotes);
        Assert.Equal(5, CountOf(JsonSerializer.Serialize(_corpus.Articles, CorpusJsonContext.Default.ArticleCollection)));
        Assert.Equal(5, CountOf(JsonSerializer.Serialize(_corpus.Entities.ToArray(), CorpusJsonContext.Default.EntityArray)));
        Assert.Equal(3, CountOf(JsonSerializer.Serialize(_corpus.Sources, CorpusJsonContext.Default.IReadOnlyListSource)));
        Assert.Equal(16, CountOf(JsonSerializer.Serialize(_corpus.Mentions, CorpusJsonContext.Default.IEnumerableMention)));
    }

    [Fact]
    public void UserContext_WithRecordsInTypesOfItsOwn_WritesThem()
    {
        var document = new UserDocument(
            "Mine", _corpus.Quotes[0], null, _corpus.Quotes.Unattributed, _corpus.Articles, [.. _corpus.Mentions.Take(2)]);

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(document, UserContext.Default.UserDocument));

        Assert.Equal("Mine", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("ayu-lestari", json.RootElement.GetProperty("best").GetProperty("speakerId").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("nobody").ValueKind);
        Assert.Equal(2, json.RootElement.GetProperty("quotes").GetArrayLength());
        Assert.Equal(5, json.RootElement.GetProperty("articles").GetArrayLength());
        Assert.Equal(2, json.RootElement.GetProperty("mentions").GetArrayLength());
    }

    [Fact]
    public void TextSpan_InAUserContext_IsStartAndLength()
    {
        Assert.Equal("""{"start":3,"length":4}""", JsonSerializer.Serialize(new TextSpan(3, 4), UserContext.Default.TextSpan));
    }

    [Fact]
    public void Reading_ARecord_IsNotSupported()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", CorpusJsonContext.Default.Article));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", CorpusJsonContext.Default.Quote));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", CorpusJsonContext.Default.Entity));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", CorpusJsonContext.Default.Mention));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", CorpusJsonContext.Default.Source));
    }

    [Theory]
    [InlineData(EntityKind.Person, "person")]
    [InlineData(EntityKind.Organization, "organization")]
    [InlineData(EntityKind.Place, "place")]
    [InlineData(EntityKind.Event, "event")]
    [InlineData(EntityKind.Work, "work")]
    [InlineData(EntityKind.Law, "law")]
    [InlineData(EntityKind.Other, "other")]
    public void EntityKind_InJson_IsLowerCase(EntityKind kind, string expected)
    {
        Corpus corpus = new TestCorpus { Entities = [new TestEntity("thing", "Thing", kind)] }.Build();

        Assert.Contains($"\"kind\":\"{expected}\"", JsonSerializer.Serialize(corpus.Entities[0], CorpusJsonContext.Default.Entity));
    }

    [Theory]
    [InlineData(ParagraphKind.Body, "body")]
    [InlineData(ParagraphKind.Headline, "headline")]
    [InlineData(ParagraphKind.Heading, "heading")]
    [InlineData(ParagraphKind.RelatedHeading, "related-heading")]
    [InlineData(ParagraphKind.RelatedLink, "related-link")]
    public void ParagraphKind_InJson_IsLowerCase(ParagraphKind kind, string expected)
    {
        var article = new TestArticle("a", "Head");
        article.Paragraphs[0] = article.Paragraphs[0] with { Kind = kind };
        Corpus corpus = new TestCorpus { Articles = [article] }.Build();

        Assert.Contains($"\"kind\":\"{expected}\"", JsonSerializer.Serialize(corpus.Articles[0], CorpusJsonContext.Default.Article));
    }

    [Theory]
    [InlineData(MentionKind.Name, Origin.Catalogue, "name", "catalogue")]
    [InlineData(MentionKind.Role, Origin.Recognised, "role", "recognised")]
    [InlineData(MentionKind.Pronoun, Origin.Pinned, "pronoun", "pinned")]
    public void MentionKindAndOrigin_InJson_AreLowerCase(MentionKind kind, Origin origin, string expectedKind, string expectedOrigin)
    {
        TestArticle article = new TestArticle("a", "Head").Mention("Head", "thing", kind, origin);
        Corpus corpus = new TestCorpus { Entities = [new TestEntity("thing", "Thing")], Articles = [article] }.Build();
        string json = JsonSerializer.Serialize(corpus.Mentions[0], CorpusJsonContext.Default.Mention);

        Assert.Contains($"\"kind\":\"{expectedKind}\"", json);
        Assert.Contains($"\"origin\":\"{expectedOrigin}\"", json);
    }

    private static void AssertJson<T>(string expected, T value, JsonTypeInfo<T> type) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), JsonSerializer.Serialize(value, type));

    private static int CountOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetArrayLength();
    }
}
