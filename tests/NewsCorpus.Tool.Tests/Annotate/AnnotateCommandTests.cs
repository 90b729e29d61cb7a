using System.Text.Json;

namespace NewsCorpus.Tool.Tests.Annotate;

public sealed class AnnotateCommandTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new TemporaryCorpus().With("INDEX.md", """
        # Gate

        ## Entities

        ### People

        - **Ana Quill** `ana-quill`
          - aliases: Ms Quill
          - roles: the gatekeeper
        - **Tomas Réval** `tomas-reval`
          - roles: the mayor (2020..2023)
        - **Siti Marwah** `siti-marwah`
          - roles: the mayor (2024..)

        """);

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Annotation_OfAnArticle_HasTheFieldsInTheirOrder()
    {
        JsonElement annotation = AnnotateRun.Annotate(AnnotateRun.Line(AnnotateRun.Gate), "--index", _corpus.Index);
        Assert.Equal(["id", "paragraphs", "quotes", "mentions"], annotation.Fields());
        Assert.Equal(["start", "length", "kind"], annotation.Array("paragraphs")[0].Fields());
        JsonElement quote = annotation.Array("quotes")[0];
        Assert.Equal(
            ["start", "length", "text", "kind", "paragraphs", "speaker", "speakerMention", "cue", "rule", "confidence"],
            quote.Fields());
        Assert.Equal(["name", "entity", "kind"], quote.GetProperty("speaker").Fields());
        Assert.Equal(["start", "length", "text"], quote.GetProperty("speakerMention").Fields());
        Assert.Equal(["start", "length", "text"], quote.GetProperty("cue").Fields());
        Assert.Equal(["start", "length", "text", "kind", "entity", "origin", "form"], annotation.Array("mentions")[0].Fields());
    }

    [Fact]
    public void Quote_OfACataloguedSpeaker_SaysWhoAndWhere()
    {
        JsonElement quote = AnnotateRun.Annotate(AnnotateRun.Line(AnnotateRun.Gate), "--index", _corpus.Index).Array("quotes")[0];
        Assert.Equal(
            ("It stays shut until spring,", "direct", "cue-after"),
            (quote.String("text"), quote.String("kind"), quote.String("rule")));
        Assert.Equal("“It stays shut until spring,”", quote.Cut(AnnotateRun.Gate));
        Assert.Equal("[1,1]", quote.GetProperty("paragraphs").GetRawText());
        Assert.Equal("""{"name":"Ana Quill","entity":"ana-quill","kind":"person"}""", quote.GetProperty("speaker").GetRawText());
        Assert.Equal(("Ana Quill", "said"), (Cut(quote, "speakerMention"), Cut(quote, "cue")));
        Assert.InRange(quote.GetProperty("confidence").GetDecimal(), 0.5m, 1m);
    }

    [Fact]
    public void Quote_OfNobodyKnown_HasNoSpeaker()
    {
        const string Text = "The gate is old.\n“Closed.”\n“Open,” said a guard.";
        JsonElement[] quotes = AnnotateRun.Annotate(AnnotateRun.Line(Text)).Array("quotes");
        JsonElement sign = quotes[0], guard = quotes[1];
        Assert.All(
            ["speaker", "speakerMention", "cue"],
            field => Assert.Equal(JsonValueKind.Null, sign.GetProperty(field).ValueKind));
        Assert.Equal(("none", 0m), (sign.String("rule"), sign.GetProperty("confidence").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, guard.GetProperty("speaker").ValueKind);
        Assert.Equal("a guard", guard.GetProperty("speakerMention").String("text"));
    }

    [Fact]
    public void Quote_OverParagraphs_IsOneWithALineForEach()
    {
        const string Text = "Ana Quill said: “The gate is old.\n“It is shut for now.”";
        JsonElement quote = Assert.Single(AnnotateRun.Annotate(AnnotateRun.Line(Text)).Array("quotes"));
        Assert.Equal("The gate is old.\nIt is shut for now.", quote.String("text"));
        Assert.Equal("[0,1]", quote.GetProperty("paragraphs").GetRawText());
        Assert.Equal("“The gate is old.\n“It is shut for now.”", quote.Cut(Text));
    }

    [Fact]
    public void Mention_OfTheCatalogue_HasKindIdAndForm()
    {
        JsonElement annotation = AnnotateRun.Annotate(AnnotateRun.Line(AnnotateRun.Gate), "--index", _corpus.Index);
        JsonElement quill = Assert.Single(annotation.Array("mentions"), static mention => mention.String("text") == "Ana Quill");
        Assert.Equal("Ana Quill", quill.Cut(AnnotateRun.Gate));
        Assert.Equal(
            ("person", "ana-quill", "catalogue", "name"),
            (quill.String("kind"), quill.String("entity"), quill.String("origin"), quill.String("form")));
    }

    [Theory]
    [InlineData(new string[0], new[] { "direct" })]
    [InlineData(new[] { "--indirect" }, new[] { "indirect", "direct" })]
    public void IndirectSpeech_IsAmongTheQuotes_WhereItIsAskedFor(string[] args, string[] kinds)
    {
        const string Text = "Ana Quill mengatakan bahwa gerbang itu ditutup. “Kami menunggu,” kata Ana Quill.";
        JsonElement[] quotes = AnnotateRun.Annotate(AnnotateRun.Line(Text, "id"), ["--index", _corpus.Index, .. args]).Array("quotes");
        Assert.Equal(kinds, quotes.Select(static quote => quote.String("kind")));
        Assert.All(quotes, static quote => Assert.Equal("ana-quill", quote.GetProperty("speaker").String("entity")));
        if (quotes[0].String("kind") == "indirect") Assert.Equal("gerbang itu ditutup", quotes[0].Cut(Text));
    }

    [Fact]
    public void Speaker_WhomNoCatalogueKnows_IsRecognised()
    {
        const string Text = "“It stays shut,” said Robert Miller, a guard. Miller had come from Jakarta. “For good,” Miller said.";
        JsonElement annotation = AnnotateRun.Annotate(AnnotateRun.Line(Text));
        Assert.All(annotation.Array("quotes"), static quote => Assert.Equal(
            """{"name":"Robert Miller","entity":"gate~robert-miller","kind":"person"}""", quote.GetProperty("speaker").GetRawText()));
        Assert.Equal(
            ["Robert Miller", "Miller", "Miller"],
            annotation.Array("mentions").Where(IsMiller).Select(static mention => mention.Cut(Text)));

        static bool IsMiller(JsonElement mention) =>
            (mention.String("entity"), mention.String("origin"), mention.String("form")) == ("gate~robert-miller", "recognised", "name");
    }

    [Theory]
    [InlineData("2022-05-06", "tomas-reval")]
    [InlineData("2024-05-06T23:30+07:00", "siti-marwah")]
    [InlineData(null, null)]
    public void Role_HeldForATime_IsWhoHeldItOnTheDate(string? date, string? holder)
    {
        string line = AnnotateRun.Line("“It stays shut,” said the mayor.", "en", date is null ? [] : [("date", date)]);
        JsonElement speaker = AnnotateRun.Annotate(line, "--index", _corpus.Index).Array("quotes")[0].GetProperty("speaker");
        Assert.Equal(holder, speaker.ValueKind == JsonValueKind.Null ? null : speaker.String("entity"));
    }

    [Fact]
    public void Role_HeldAlways_NeedsNoDate()
    {
        JsonElement quote = AnnotateRun.Annotate(
            AnnotateRun.Line("“It stays shut,” said the gatekeeper."), "--index", _corpus.Index).Array("quotes")[0];
        Assert.Equal("ana-quill", quote.GetProperty("speaker").String("entity"));
    }

    [Fact]
    public void Language_WithoutAPack_StillHasMarksParagraphsAndCatalogue()
    {
        const string Text = "Une foule est venue.\nAna Quill a dit : «\u00A0La porte reste fermée.\u00A0»";
        JsonElement annotation = AnnotateRun.Annotate(AnnotateRun.Line(Text, "fr"), "--index", _corpus.Index);
        Assert.Equal(2, annotation.Array("paragraphs").Length);
        Assert.Equal("«\u00A0La porte reste fermée.\u00A0»", Assert.Single(annotation.Array("quotes")).Cut(Text));
        Assert.Equal("ana-quill", Assert.Single(annotation.Array("mentions")).String("entity"));
    }

    [Theory]
    [InlineData("lines", 2)]
    [InlineData("blocks", 1)]
    public void Layout_ThatIsGiven_CutsTheParagraphs(string layout, int paragraphs) => Assert.Equal(
        paragraphs,
        AnnotateRun.Annotate(AnnotateRun.Line("The gate is old.\nIt is shut.", "en", ("layout", layout)))
            .Array("paragraphs").Length);

    [Fact]
    public void Headline_ThatIsGiven_IsKnownInTheText()
    {
        const string Text = "The gate is shut.\nA crowd came.";
        Assert.Equal(["body", "body"], Kinds(AnnotateRun.Line(Text)));
        Assert.Equal(["headline", "body"], Kinds(AnnotateRun.Line(Text, "en", ("headline", "The Gate is shut."))));
    }

    [Fact]
    public void Field_ThatNobodyAskedFor_IsPassedOver() => Assert.Equal(
        AnnotateRun.Annotate(AnnotateRun.Line(AnnotateRun.Gate)).GetRawText(),
        AnnotateRun.Annotate("""{"more":{"a":[1,{"b":null}]},""" + AnnotateRun.Line(AnnotateRun.Gate)[1..]).GetRawText());

    [Fact]
    public void Index_WithAnError_IsBadInput()
    {
        _corpus.With("INDEX.md", "# Gate\n\n## Entities\n\n### People\n\n- **Ana** `not an id`\n");
        ToolRun run = ToolRun.Reading(AnnotateRun.Line("x"), "annotate", "--index", _corpus.Index);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"'{_corpus.Index}' has an error: {_corpus.Index}(7,", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_WithAWarning_TellsItOnStandardError()
    {
        _corpus.With("INDEX.md", "# Gate\n\n## Entities\n\n### People\n\n- **Ana**\n  - aliases: Ana\n");
        ToolRun run = ToolRun.Reading(AnnotateRun.Line("x"), "annotate", "--index", _corpus.Index);
        Assert.Equal((0, 1), (run.Code, run.Lines.Length));
        Assert.StartsWith($"{_corpus.Index}(8,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_AsOption_IsBadInput() =>
        Assert.Equal("'annotate' writes JSON Lines, never one document: leave --json out", ToolRun.Of("annotate", "--json").Problem);

    [Fact]
    public void Index_WithoutACatalogue_IsSaid()
    {
        using TemporaryCorpus notes = new TemporaryCorpus().With("INDEX.md", "# Notes\n");
        Assert.StartsWith($"'{notes.Index}' has no entity", ToolRun.Of("annotate", "--index", notes.Index).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_NamedTwice_IsBadInput()
    {
        ToolRun run = ToolRun.Of("annotate", "--index", _corpus.Index, "--corpus", _corpus.Index);
        Assert.Equal((2, "name the INDEX.md once: with --index or --corpus"), (run.Code, run.Problem));
    }

    [Theory]
    [InlineData("--offsets bytes", "--offsets takes utf16, codepoints or utf8, not 'bytes'")]
    [InlineData("--offsets utf-8", "--offsets takes utf16, codepoints or utf8, not 'utf-8' (did you mean 'utf8'?)")]
    [InlineData("--jobs 0", "--jobs takes a whole number from 1 to 1024, not '0'")]
    [InlineData("--jobs many", "--jobs takes a whole number from 1 to 1024, not 'many'")]
    public void Option_WithAValueThatIsNone_IsBadInput(string args, string problem)
    {
        ToolRun run = ToolRun.Of(["annotate", .. args.Split(' ')]);
        Assert.Equal((2, $"{problem}; see 'newscorpus annotate --help'"), (run.Code, run.Problem));
    }

    [Fact]
    public void Annotations_OfTheSeeds_AreTheQuotesOfTheCorpus()
    {
        JsonElement[] quotes = [.. ToolRun.Of("quotes", "--json").Json.EnumerateArray()];
        string text = File.ReadAllText(Repository.PathOf("seeds/000_e70849e0bc094b84.txt"));
        JsonElement[] annotated = AnnotateRun.Annotate(
            AnnotateRun.Line(text, "id", ("date", "2025-08-17")), "--index", Repository.PathOf("seeds/INDEX.md")).Array("quotes");
        Assert.Equal(quotes.Select(static quote => quote.String("speakerId")), annotated.Select(SpeakerOf));
        string[] same = ["text", "kind", "rule", "confidence"];
        Assert.Equal(quotes.Select(quote => Values(quote, same)), annotated.Select(quote => Values(quote, same)));
    }

    private static string Values(JsonElement element, string[] fields) =>
        string.Join(' ', fields.Select(field => element.GetProperty(field).GetRawText()));

    private static string? SpeakerOf(JsonElement quote) =>
        quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker ? speaker.String("entity") : null;

    private static string Cut(JsonElement quote, string field)
    {
        string cut = quote.GetProperty(field).Cut(AnnotateRun.Gate);
        Assert.Equal(quote.GetProperty(field).String("text"), cut);
        return cut;
    }

    private static string?[] Kinds(string line) =>
        [.. AnnotateRun.Annotate(line).Array("paragraphs").Select(static item => item.String("kind"))];
}
