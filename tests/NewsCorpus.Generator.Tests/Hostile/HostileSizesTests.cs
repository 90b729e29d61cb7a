using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>Sizes that nobody has: a cost that grows faster than its input would keep these from ending.</summary>
public sealed class HostileSizesTests
{
    [Fact]
    public void Run_FiftyThousandAliases_CompilesAndComesBack()
    {
        string people = string.Concat(Enumerable.Range(0, 5_000).Select(number =>
            $"- **Captain Number{number}** `c-{number}`\n  - aliases: {string.Join("; ", Enumerable.Range(0, 10).Select(alias => $"Cap {number} {alias}"))}\n"));
        string text = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"Cap {number} 3 spoke. "));

        HostileRun run = HostileRun.Of(HostileProject.With("- [Lights](lights.txt)" + HostileProject.Facts, people)
            .WithFile(HostileProject.Folder + "lights.txt", text));

        Assert.Equal("", run.Faults);
        Assert.Equal(text, Assert.Single(run.Articles).Text);
    }

    [Fact]
    public void Run_AliasesOfOneLetter_AreReportedAndFound()
    {
        string text = string.Concat(Enumerable.Repeat("a b A B c ", 2_000));

        HostileRun run = HostileRun.Of(HostileProject.With("- [Lights](lights.txt)" + HostileProject.Facts, "- **A**\n  - aliases: b; c!\n")
            .WithFile(HostileProject.Folder + "lights.txt", text));

        Assert.Equal("NC3002", run.Faults);
        Assert.Equal(text, Assert.Single(run.Articles).Text);
    }

    [Fact]
    public void Run_FiveThousandArticles_AreAllThere()
    {
        string[] ids = [.. Enumerable.Range(0, 5_000).Select(number => $"a-{number}")];
        TestProject project = HostileProject.With(string.Concat(ids.Select(id => $"- [On {id}]({id}.txt){HostileProject.Facts}")));
        project = project.WithFilesInOrder(files => [.. files, .. ids.Select(id => new TestFile($"{HostileProject.Folder}{id}.txt", $"On {id}."))]);

        Assert.Equal(ids, HostileRun.Of(project).Articles.Select(article => article.Id));
    }

    [Fact]
    public void Run_NamesThatThousandsOfArticlesShare_AreNotRepeatedInFull()
    {
        string name = string.Concat(Enumerable.Repeat("Wire ", 20_000)).Trim();
        string articles = string.Concat(Enumerable.Range(0, 1_000).Select(number => $"- [On {number}](a.txt) `a-{number}`{HostileProject.Facts}"));
        TestProject project = HostileProject
            .WithIndex($"# Night\n- license: CC0-1.0\n- language: en\n## Sources\n- **{name}** `wire`\n## Articles\n{articles}")
            .WithFile(HostileProject.Folder + "a.txt", "Light.");

        HostileRun run = HostileRun.Of(project);

        Assert.Equal(1_000, run.Articles.Count);
        Assert.InRange(run.GeneratedLength, 0, 20 * name.Length);
    }

    [Theory]
    [InlineData("- ", 20_000)]
    [InlineData("> ", 20_000)]
    [InlineData("# ", 20_000)]
    [InlineData("<!-- ", 20_000)]
    [InlineData("\n```", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("\n- [a](b.txt)", 5_000)]
    [InlineData("\n## Articles", 5_000)]
    public void Run_OneThingRepeatedInTheIndex_IsReported(string piece, int times)
    {
        HostileRun run = HostileRun.Of(HostileProject.WithIndex("# Night\n\n## Articles\n\n" + string.Concat(Enumerable.Repeat(piece, times))));

        Assert.True(run.IsGenerated);
        Assert.Empty(run.Articles);
    }

    [Fact]
    public void Run_DeeplyNestedBullets_AreReported()
    {
        string bullets = string.Concat(Enumerable.Range(1, 1_000).Select(depth => new string(' ', 2 * depth) + "- a: b\n"));

        Assert.Contains("NC1015", HostileRun.Of(HostileProject.With("- [Lights](lights.txt)\n" + bullets)).Faults, StringComparison.Ordinal);
    }
}
