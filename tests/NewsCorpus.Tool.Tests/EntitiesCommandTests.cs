using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class EntitiesCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Entities_AsText_AreATable() => Assert.Equal(
        """
        Name          Id            Kind          Quotes  Mentions
        ------------  ------------  ------------  ------  --------
        Siti Marwah   siti-marwah   person             2         3
        Tomas Réval   tomas-reval   person             1         1
        Ana Quill     ana-quill     person             0         0
        Lembah Hijau  lembah-hijau  place              0         2
        Delta Board   delta-board   organization       0         1

        5 entities

        """,
        Entities().Out);

    [Theory]
    [InlineData("person", "siti-marwah tomas-reval ana-quill")]
    [InlineData("Person", "siti-marwah tomas-reval ana-quill")]
    [InlineData("people", "siti-marwah tomas-reval ana-quill")]
    [InlineData("Orang", "siti-marwah tomas-reval ana-quill")]
    [InlineData("place", "lembah-hijau")]
    [InlineData("organisations", "delta-board")]
    public void Kind_ByAnyOfItsNames_GivesThoseOfTheKind(string kind, string ids) =>
        Assert.Equal(ids, string.Join(' ', Entities("--kind", kind, "--json").Json.Strings("id")));

    [Theory]
    [InlineData("persn", "unknown kind 'persn' (did you mean 'person'?)")]
    [InlineData("3", "unknown kind '3'")]
    [InlineData("vegetable", "unknown kind 'vegetable'")]
    public void Kind_Unknown_IsBadInput(string kind, string problem)
    {
        ToolRun run = Entities("--kind", kind, "--json");
        Assert.Equal(
            (2, "", $"{problem}; the kinds are person, organization, place, event, work, law, other"),
            (run.Code, run.Out, run.Problem));
    }

    [Fact]
    public void Kind_WithoutEntities_IsNotFound()
    {
        ToolRun run = Entities("--kind", "law");
        Assert.Equal((1, "", "no entity of the kind 'law'"), (run.Code, run.Out, run.Problem));
    }

    [Fact]
    public void Json_OfAKindWithoutEntities_IsAnEmptyArray() => Assert.Equal("[]\n", Entities("--kind", "law", "--json").Out);

    [Fact]
    public void Json_OfAnEntity_HasItsNamesAndNumbers()
    {
        JsonElement entity = Entities("--json").Json[1];
        Assert.Equal(
            ("tomas-reval", "Tomas Réval", "person", 1, 1, 1),
            (
                entity.GetProperty("id").GetString(),
                entity.GetProperty("name").GetString(),
                entity.GetProperty("kind").GetString(),
                entity.GetProperty("quotes").GetInt32(),
                entity.GetProperty("mentions").GetInt32(),
                entity.GetProperty("articles").GetInt32()));
        Assert.Equal(
            ["Tomas Réval", "Réval"], entity.GetProperty("aliases").EnumerateArray().Select(static alias => alias.GetString()));
    }

    [Fact]
    public void Entities_WithAVeryLongId_StillHaveAllColumns()
    {
        string id = string.Concat(Enumerable.Repeat("ana-", 30)) + "quill";
        _valley.With("INDEX.md", Valley.Index.Replace("`ana-quill`", $"`{id}`", StringComparison.Ordinal));
        string[] lines = Entities().Lines;
        Assert.StartsWith("Name", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("Mentions", lines[0], StringComparison.Ordinal);
    }

    private ToolRun Entities(params string[] args) => ToolRun.Of(["entities", "--corpus", _valley.Index, .. args]);
}
