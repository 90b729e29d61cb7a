using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Pins;

/// <summary>From a line in INDEX.md to the record that it puts right, or to its place where it does not.</summary>
public sealed class CorpusPinTests
{
    private const string Article =
        "Sekolah dibuka lagi\n\nRina Sari bertemu Budi Lama di Bandung.\n\n“Sekolah dibuka lagi besok,” kata Budi, “dan semua murid masuk.”\n";

    private const string Index = """
        # Kabar Lembah

        - license: CC0-1.0
        - language: id

        ## Sources

        - **Kabar Lembah** `kabar`

        ## Articles

        - [Sekolah dibuka lagi](sekolah.txt)
          - source: @kabar
          - date: 2025-01-02

        ## Entities

        ### People

        - **Rina Sari** `rina`
        - **Budi Lama** `budi`
          - aliases: Budi

        ### Places

        - **Bandung** `bandung`

        """;

    [Fact]
    public void Compile_WrongSpeaker_IsPutRightByAPin()
    {
        const string Pin = "  - quote `Sekolah dibuka lagi`: @rina\n";

        Assert.Equal("budi", SpeakerIn(""));
        Assert.Equal("rina", SpeakerIn(Pin));
        Assert.Empty(Compile(Pin).Diagnostics.ToArray());
    }

    [Fact]
    public void Compile_WrongMention_IsPutRightByAPin()
    {
        const string Pins = "  - mention `Budi` in `kata Budi`: @rina\n  - mention `Bandung`: no mention\n";

        Assert.Equal("rina", SpeakerIn(Pins));
        Assert.Equal([(0, Origin.Catalogue), (1, Origin.Catalogue), (0, Origin.Pinned)],
            Extract(Pins).Mentions.ToArray().Select(mention => (mention.Entity, mention.Origin)));
    }

    [Fact]
    public void Compile_FaultsOfPins_AreReportedInTheIndex()
    {
        CorpusCompilation compilation = Compile(
            "  - quote `Sekolah ditutup`: @rina\n  - mention `Budi` in `Budi Lama di Bandung … kata Budi`: @budi\n"
            + "  - quote `Sekolah dibuka`: @rina\n  - quote `Sekolah`: @budi\n");

        Assert.Equal(
            [
                "corpus/INDEX.md(15,11): error NC4006: The pin on 'Sekolah ditutup' matches nothing: "
                    + "these words do not stand in the text as whole words; copy them from the article",
                "corpus/INDEX.md(16,13): error NC4006: The pin on 'Budi' matches nothing: "
                    + "these words stand in the text, and 'Budi Lama di Bandung … kata Budi' does not; copy them from the article",
                "corpus/INDEX.md(18,11): error NC4008: The pin on 'Sekolah' is about the same words as the one at line 17, which is what counts; remove one of them",
            ],
            compilation.Diagnostics.ToArray().Select(item => item.ToString()));
    }

    [Fact]
    public void Compile_WithdrawnArticle_KeepsItsPinsForItsReturn() =>
        Assert.Equal(
            ["NC2006"],
            Compile("  - status: withdrawn\n  - quote `Sekolah ditutup`: @rina\n").Diagnostics.ToArray().Select(item => item.Rule.Id).Where(id => id != "NC3003"));

    [Fact]
    public void ReadIndex_LineAboveAPin_ChangesNoFact() =>
        Assert.Equal(
            Read("  - quote `Sekolah`: @rina\n").Articles,
            Read("  - topics:\n  - quote `Sekolah`: @rina\n").Articles);

    private static string? SpeakerIn(string pins) => Extract(pins).Quotes[0].Speaker is int speaker ? Read(pins).Entities[speaker].Id : null;

    private static ArticleModel Extract(string pins)
    {
        IndexModel index = Read(pins);
        return ArticleExtractor.Extract("corpus/sekolah.txt", Article, index.Articles[0], new Catalogue(index.Entities)).Article;
    }

    private static CorpusCompilation Compile(string pins) => CorpusCompiler.Compile(Read(pins), [new("corpus/sekolah.txt", Article)]);

    private static IndexModel Read(string pins) => CorpusCompiler.ReadIndex(
        "corpus/INDEX.md", Index.Replace("2025-01-02\n", "2025-01-02\n" + pins, StringComparison.Ordinal), allowedLicenses: null);
}
