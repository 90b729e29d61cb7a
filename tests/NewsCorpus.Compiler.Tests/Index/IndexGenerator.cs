using CsCheck;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Fuzzing;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>Random indexes that are without fault, and random texts that hardly ever are.</summary>
internal static class IndexGenerator
{
    private static readonly string[] Licenses = ["CC0-1.0", "CC-BY-4.0", "MIT", "LicenseRef-Own.1", "CC-BY-NC-4.0"];
    private static readonly string[] Languages = ["id", "en", "en-GB", "zh-Hant-TW"];

    private static readonly Gen<string> Word =
        Gen.OneOf(
            Gen.OneOf("Adi", "baru", "NUSA", "Ångström", "雨", "😀", "A&B", "x!", "[y]", "(z)", "*", "**", "`", "<!--", "-->", "#", "a;b", "c,d", "\\", "&amp;", "_", "- a", "1."),
            Gen.String[Gen.Char.Where(unit => !char.IsWhiteSpace(unit) && !char.IsControl(unit) && !char.IsSurrogate(unit) && unit != '\uFEFF'), 1, 6]);

    private static readonly Gen<string> Phrase = Word.Array[1, 4].Select(words => string.Join(' ', words));
    private static readonly Gen<string?> MaybePhrase = Maybe(Phrase);
    private static readonly Gen<string> License = Gen.OneOf(Licenses);
    private static readonly Gen<string> Language = Gen.OneOf(Languages);
    private static readonly Gen<CalendarDate> Day = Gen.Int[365, 3_600_000].Select(days => new CalendarDate(days));

    private static readonly Gen<PublicationTime> Time = Gen.Select(Day, Gen.Int[-1, 1439], Gen.Int[-840, 840])
        .Select((day, minute, offset) => minute < 0 ? new PublicationTime(day, null, 0) : new PublicationTime(day, minute, offset));

    // Words as a pin has them: what is between blanks is as it is, marks have one shape.
    private static readonly Gen<string> PinWords = Word.Array[0, 3].Select(words => string.Join(' ', words.Append("kata"))
        .Replace('“', '"').Replace('”', '"'));

    private static readonly Gen<string?> MaybePinWords = Maybe(PinWords);

    // A piece of the grammar, or any text.
    private static readonly Gen<string> Piece =
        Gen.OneOf(
            Gen.OneOf(
                "# ", "## ", "### ", "#### ", "Sources", "Articles", "Entities", "People", "Tempat", "\n", "\n", "\n", "\n\n", "\r\n", "\r",
                "- ", "- ", "  - ", "  - ", "\t- ", "* ", "1. ", "> ", "---", "===", "```", "~~~", "<!--", "-->", "`", "**", "[", "]", "(", ")",
                "[T](t.txt)", "[Q](https://www.wikidata.org/wiki/Q1)", "**Name**", "`id`", ": ", "source: @a", "date: 2025-01-02",
                "language: en", "license: CC0-1.0", "aliases: A! [en]; B", "roles: C [id] (2024..2025); C", "sha256: ", "topics: a, b",
                "translated-from: en (machine)", "status: withdrawn", "layout: lines", "wikidata: Q1", "url: ", "quote `a`: @b", "mention `a` in `a b`: no mention", "quote `", "` in `", "` to `", "`: direct", "\\", ";", "!", "@", "\uFEFF", "\u2028", "\0"),
            Gen.String[0, 5]);

    /// <summary>Ids, paths and names get a number of their own, so that no two are the same.</summary>
    public static Gen<IndexModel> Valid { get; } =
        from corpus in Corpus()
        from sources in Numbered(number => Source(number, corpus), 1, 4)
        from entities in Numbered(Entity, 0, 6)
        from articles in Numbered(number => Article(number, sources, entities), 0, 6)
        select new IndexModel("INDEX.md", corpus, new(sources), new(articles), new(entities), new(default, default, default), default);

    /// <summary>A valid index with slips.</summary>
    public static Gen<string> Mutated { get; } = TextMutation.Of(Valid.Select(IndexWriter.Write), Piece);

    /// <summary>Pieces of the grammar in any order, with any text between them; or a whole index with slips.</summary>
    public static Gen<string> AnyText { get; } = Gen.OneOf(Piece.Array[0, 60].Select(pieces => string.Concat(pieces)), Mutated);

    private static string FileName(string phrase) => string.Join('-', phrase.Split('/', '\\', ':'));

    private static Gen<string?> Maybe(Gen<string> value) => Gen.Bool.SelectMany(there => there ? value.Select(text => (string?)text) : Gen.Const((string?)null));

    private static Gen<T[]> Numbered<T>(Func<int, Gen<T>> item, int least, int most) =>
        Gen.Int[least, most].SelectMany(count => Enumerable.Range(0, count).Aggregate(
            Gen.Const(Array.Empty<T>()),
            (items, number) => items.SelectMany(before => item(number).Select(last => (T[])[.. before, last]))));

    private static Gen<CorpusFacts> Corpus() =>
        from name in Phrase
        from summary in MaybePhrase
        from version in MaybePhrase
        from license in License
        from language in Language
        from attribution in Phrase
        select new CorpusFacts("corpus-1", name, summary, version, license, language, attribution);

    private static Gen<SourceFacts> Source(int number, CorpusFacts corpus) =>
        from name in Phrase
        from url in Gen.OneOf(null, "https://example.org", "http://example.org/a_(b)?c=d&e=[f]#g")
        from license in Maybe(License)
        from attribution in MaybePhrase
        from language in Maybe(Language)
        select new SourceFacts(
            $"source-{number}", name, url, license ?? corpus.License, attribution ?? corpus.Attribution, language ?? corpus.Language);

    private static Gen<ArticleFacts> Article(int number, SourceFacts[] sources, EntityFacts[] entities) =>
        from headline in Phrase
        from folder in Phrase
        from source in Gen.OneOf(sources)
        from published in Time
        from language in Maybe(Language)
        from license in Maybe(License)
        from attribution in MaybePhrase
        from authors in Phrase.Array[0, 3]
        from topics in Phrase.Array[0, 3]
        from url in Gen.OneOf(null, "https://example.org/~a/*b*")
        from later in Gen.Int[-1, 1000]
        from translation in Gen.OneOf(null, new TranslationFacts("en", true), new TranslationFacts("zh-Hant-TW", false))
        from hash in Gen.OneOf(null, new string('0', 64), new string('f', 64))
        from layout in Gen.OneOf(ArticleLayout.Detect, ArticleLayout.Lines, ArticleLayout.Blocks)
        from pins in Pin(entities).Array[0, 3]
        select new ArticleFacts(
            $"article-{number}",
            headline,
            $"x{FileName(folder)}/{number} {FileName(folder)}.txt",
            source.Id,
            language ?? source.Language!,
            published,
            new(authors),
            new(topics),
            license ?? source.License!,
            attribution ?? source.Attribution,
            url,
            later < 0 ? null : new CalendarDate(published.Date.Days + later),
            translation,
            hash,
            layout,
            false)
        {
            Pins = new(pins),
        };

    private static Gen<PinFacts> Pin(EntityFacts[] entities) =>
        from words in PinWords
        from around in Maybe(PinWords.Select(outer => $"{words} {outer}"))
        from last in MaybePinWords
        from isQuote in Gen.Bool
        from verdict in Gen.Int[0, 2]
        from entity in entities.Length == 0 ? Gen.Const((string?)null) : Maybe(Gen.OneOf(entities).Select(one => one.Id))
        from kind in Gen.OneOf<QuoteKind?>(null, QuoteKind.Direct, QuoteKind.Partial, QuoteKind.Scare, QuoteKind.Indirect)
        select (PinFacts)(!isQuote
            ? new MentionPinFacts(words, around, entity)
            : verdict == 0
            ? new QuotePinFacts(words, around, IsQuote: false, Speaker: null, IsByStranger: false, Kind: null)
            : new QuotePinFacts(words, around, IsQuote: true, entity, IsByStranger: entity is null && (verdict == 1 || kind is null), kind) { LastWords = last });

    private static Gen<EntityFacts> Entity(int number) =>
        from name in Phrase
        from exact in Gen.Bool
        from kind in Gen.Int[0, 6]
        from description in MaybePhrase
        from wikidata in Gen.Bool
        from aliases in Numbered(alias => Alias($"{number}00{alias}"), 0, 3)
        from roles in Numbered(role => Role($"{number}00{role}"), 0, 3)
        select new EntityFacts(
            $"entity-{number}",
            $"{name} {number}00",
            (EntityKind)kind,
            description,
            wikidata ? $"Q{number + 1}" : null,
            new([new AliasFacts($"{name} {number}00", null, exact), .. aliases]),
            new(roles));

    private static Gen<AliasFacts> Alias(string number) =>
        from text in Phrase
        from language in Maybe(Language)
        from exact in Gen.Bool
        select new AliasFacts($"{number} {text}", language, exact);

    private static Gen<RoleFacts> Role(string number) =>
        from text in Phrase
        from language in Maybe(Language)
        from start in Day
        from length in Gen.Int[0, 5000]
        from open in Gen.Int[0, 3]
        select new RoleFacts(
            $"{number} {text}",
            language,
            (open & 1) == 0 ? start : null,
            (open & 2) == 0 ? new CalendarDate(start.Days + length) : null);
}
