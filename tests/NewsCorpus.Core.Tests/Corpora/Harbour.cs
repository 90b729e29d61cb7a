namespace NewsCorpus.Core.Tests.Corpora;

/// <summary>
/// An invented corpus with something of everything: two languages, quotes over two paragraphs, letters outside the basic plane,
/// flags and combining marks, a shared alias, entities that no catalogue knows, indirect speech, a withdrawn article, dates with and without a time.
/// </summary>
internal static class Harbour
{
    public const string MayorSpeech =
        "“Kota ini milik kita, bukan milik air.\n“Dermaga 𝐀 dibuka besok 🇮🇩, dan Pelabuhan Arang ikut membantu.”";

    public static TestCorpus Corpus { get; } = new()
    {
        Id = "harbour",
        Name = "Harbour Papers",
        Summary = "Reports from two harbours that do not exist.",
        Version = "2031.5.0",
        License = "CC-BY-4.0",
        Language = "id",
        Attribution = "© The Harbour Collectors",
        Sources =
        [
            new("kabar-arang", "Kabar Arang") { Url = "https://kabar.example/", Attribution = "© Kabar Arang", License = "CC-BY-4.0" },
            new("quay-times", "The Quay Times"),
            new("silent-press", "Silent Press"),
        ],
        Entities =
        [
            new("ayu-lestari", "Ayu Lestari")
            {
                Aliases = ["Bu Ayu", "Lestari"],
                Roles =
                [
                    new("Wali Kota Arang", "id", new DateOnly(2029, 2, 20), new DateOnly(2031, 5, 6)),
                    new("Mayor", null, new DateOnly(2029, 2, 20), null),
                    new("harbour pilot", "en", null, new DateOnly(2028, 12, 31)),
                ],
                Description = "Mayor of Arang",
                Wikidata = "Q0",
            },
            new("budi-lestari", "Budi Lestari") { Aliases = ["Lestari"] },
            new("pelabuhan-arang", "Pelabuhan Arang", EntityKind.Organization) { Aliases = ["Port of Árang"] },
            new("arang", "Arang", EntityKind.Place),
            new("unseen", "Unseen Treaty", EntityKind.Law),
        ],
        Articles = [Flood(), Bridge(), Withdrawn(), Market(), Fog()],
    };

    private static TestArticle Flood() => new TestArticle(
        "banjir-arang",
        $"Air surut di Arang 🌊\n\nWali Kota Arang Ayu Lestari berkata: {MayorSpeech}\nCafe\u0301 Ñandú tutup, kata Bu Ayu.\n" +
        "Ia menyebutnya ‘hari yang pa\u0301njang’.\nBaca juga:")
    {
        Headline = "Air surut di Arang",
        Source = "kabar-arang",
        Language = "id",
        Date = new DateOnly(2031, 5, 6),
        Authors = ["Tiga Penulis", "Émile Ōno"],
        Topics = ["banjir", "pelabuhan"],
        Attribution = "© Kabar Arang",
        Url = "https://kabar.example/banjir",
        Retrieved = new DateOnly(2031, 6, 1),
        Translation = new Translation("en", true),
        Recognised = [new("cafe-nandu-lama", "Cafe\u0301 Ñandú Lama", EntityKind.Organization)],
    }
        .Quote(MayorSpeech, "ayu-lestari", "Ayu Lestari", "berkata", rule: "before-colon", perMille: 975)
        .Indirect("Cafe\u0301 Ñandú tutup", "ayu-lestari", "Bu Ayu", "kata", perMille: 930)
        .Quote("‘hari yang pa\u0301njang’", "ayu-lestari", "Ia", "menyebutnya", QuoteKind.Partial, "naming", 600, Origin.Pinned)
        .Mention("Arang", "arang")
        .Mention("Wali Kota Arang", "ayu-lestari", MentionKind.Role)
        .Mention("Arang", "arang", occurrence: 1)
        .Mention("Ayu Lestari", "ayu-lestari")
        .Mention("Pelabuhan Arang", "pelabuhan-arang")
        .Mention("Cafe\u0301 Ñandú", "banjir-arang~cafe-nandu-lama", origin: Origin.Recognised)
        .Mention("Bu Ayu", "ayu-lestari")
        .Mention("Ia", "ayu-lestari", MentionKind.Pronoun, Origin.Recognised);

    private static TestArticle Bridge() => new TestArticle(
        "new-bridge",
        "New bridge for Arang\nBudi Lestari said “The Port of Arang pays, and Ayu Lestari agrees.”\n" +
        "A clerk called it ‘a bridge to somewhere’.\n“Nobody asked the ferry”, it was heard.")
    {
        Source = "quay-times",
        Date = new DateOnly(2031, 4, 30),
        Time = new TimeOnly(23, 15),
        OffsetMinutes = -210,
        License = "LicenseRef-All-Rights-Reserved",
    }
        .Quote("“The Port of Arang pays, and Ayu Lestari agrees.”", "budi-lestari", "Budi Lestari", "said", rule: "before", perMille: 980)
        .Quote("‘a bridge to somewhere’", kind: QuoteKind.Scare, rule: "none", perMille: 0)
        .Quote("“Nobody asked the ferry”", rule: "none", perMille: 400)
        .Mention("Arang", "arang")
        .Mention("Budi Lestari", "budi-lestari")
        .Mention("Port of Arang", "pelabuhan-arang")
        .Mention("Ayu Lestari", "ayu-lestari");

    private static TestArticle Withdrawn() => new("retracted", "")
    {
        Headline = "A report that was withdrawn",
        Source = "quay-times",
        Date = new DateOnly(2030, 1, 1),
        IsWithdrawn = true,
    };

    private static TestArticle Market() => new TestArticle(
        "pasar-malam",
        "Pasar malam ramai\nPasar malam di Arang ramai sekali.\nLestari senang, kata Ayu Lestari: “Ramai!”")
    {
        Source = "kabar-arang",
        Language = "id",
        Date = new DateOnly(2031, 5, 7),
        Time = new TimeOnly(0, 5),
        OffsetMinutes = 7 * 60,
        Translation = new Translation("nl", false),
        Recognised = [new("malam", "Malam", EntityKind.Event), new("lestari", "Lestari")],
    }
        .Indirect("Pasar malam di Arang ramai sekali", "pasar-malam~lestari")
        .Indirect("Lestari senang", "ayu-lestari", "Ayu Lestari", "kata", perMille: 930)
        .Quote("“Ramai!”", "ayu-lestari", "Ayu Lestari", "kata", rule: "before-colon", perMille: 975)
        .Mention("malam", "pasar-malam~malam", origin: Origin.Recognised)
        .Mention("Arang", "arang")
        .Mention("Lestari", "pasar-malam~lestari", origin: Origin.Recognised)
        .Mention("Ayu Lestari", "ayu-lestari");

    private static TestArticle Fog() => new("fog-again", "Fog again\nNothing was seen, and nobody spoke.") { Source = "quay-times" };
}
