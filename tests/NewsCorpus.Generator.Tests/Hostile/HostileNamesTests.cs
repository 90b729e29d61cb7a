using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>Titles, names, ids and classes that would clash with C#, with XML or with each other.</summary>
public sealed class HostileNamesTests
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["ten thousand characters"] = string.Concat(Enumerable.Repeat("night light ", 834)).Trim(),
        ["one word of ten thousand"] = new string('x', 10_000),
        ["ten thousand combining marks"] = "e" + new string('\u0301', 10_000),
        ["end of the summary"] = "</summary> ]]> --> <!-- <see cref=\"X\"/> &bogus; &#0; & < >",
        ["end of a comment"] = "*/ // /// /* #endif",
        ["controls"] = "a\0b\u0001c\u001Bd\u007Fe\u0085f\u2028g\u2029h",
        ["noncharacters"] = "\uFFFE \uFFFF \uFDD0",
        ["bidirectional controls"] = "\u202Ea\u2066b",
        ["outside the basic plane"] = "𝐍𝐢𝐠𝐡𝐭 🌙 👩\u200D🚀",
        ["lone surrogates"] = "a \uD83D b \uDEA2",
        ["marks"] = "\"\"\" ''' ``` {0} {{}} \\ \\\\ $ @ [x](y) **z** _w_ ~ ! |",
        ["blanks"] = "a\u00A0b\u3000c\td",
        ["keyword"] = "class",
    };

    public static TheoryData<string> TitleNames => [.. Titles.Keys];

    [Theory]
    [MemberData(nameof(TitleNames))]
    public void Run_Title_ComesBackAsHeadline(string name)
    {
        string title = HostileText.AsMarkdown(Titles[name]);

        HostileRun run = HostileRun.Of(HostileProject
            .WithIndex($"""
                # {title}

                > {title}

                - id: night
                - version: {title}
                - license: CC0-1.0
                - attribution: {title}
                - language: en

                ## Sources

                - **{title}** `wire`

                ## Articles

                - [{title}](lights.txt)
                  - source: @wire
                  - date: 2031-03-04
                  - author: {title}; {title}
                  - topics: {title}, {title}

                ## Entities

                ### People

                - **{title}** `somebody`
                  - aliases: {title}!; {title} [id]
                  - roles: {title} (2024)
                  - description: {title}

                """)
            .WithFile(HostileProject.Folder + "lights.txt", Titles[name]));

        Assert.Equal(HostileText.OnOneLine(Titles[name]), Assert.Single(run.Articles).Headline);
        Assert.Equal(HostileText.Normal(Titles[name]), run.Articles[0].Text);
    }

    [Fact]
    public void Run_NameThatGivesAnIdOfTenThousandLetters_NeedsAnIdOfItsOwn()
    {
        string name = new('x', 10_000);

        HostileRun run = HostileRun.Of(HostileProject.With("", $"- **{name}**\n- **Short** `{new string('y', 200)}`\n- **Long** `{name}`"));

        Assert.Equal("NC1013", run.Faults);
        Assert.Equal(2, run.Diagnostics.Count(item => item.Id == "NC1013"));
    }

    [Fact]
    public void Run_TitlesOfOneName_AreAllThere()
    {
        string[] ids = ["night-light", "nightlight", "night-1", "night1", "1-night", "1night"];
        string articles = string.Concat(ids.Select(id => $"- [Night light](lights-{id}.txt) `{id}`{HostileProject.Facts}"));
        TestProject project = ids.Aggregate(
            HostileProject.With(articles), (some, id) => some.WithFile($"{HostileProject.Folder}lights-{id}.txt", $"Light {id}."));

        HostileRun run = HostileRun.Of(project);

        Assert.Equal("", run.Faults);
        Assert.Equal(ids, run.Articles.Select(article => article.Id));
    }

    [Fact]
    public void Run_KeywordsAndInheritedMembersAsIds_AreAllThere()
    {
        string[] ids =
        [
            "abstract", "as", "base", "class", "event", "field", "file", "record", "required", "this", "var", "void", "yield", "null", "true",
            "equals", "get-hash-code", "to-string", "finalize", "memberwise-clone", "reference-equals", "get-type", "object", "string",
            "people", "places", "organizations", "headlines", "articles", "entities", "quotes", "mentions", "sources", "search", "info",
            "corpus", "news", "harbour", "system", "global", "news-corpus", "entity", "article", "value", "item", "instance", "pages", "main",
            "op-addition", "get-news", "add", "con", "aux", "nul",
        ];
        string articles = string.Concat(ids.Select(id => $"- [About {id}](about-{id}.txt) `{id}`{HostileProject.Facts}"));
        string people = string.Concat(ids.Select(id => $"- **Person {id}** `{id}`\n"));
        TestProject project = ids.Aggregate(
            HostileProject.With(articles, people), (some, id) => some.WithFile($"{HostileProject.Folder}about-{id}.txt", $"About {id}."));

        Assert.Equal(ids, HostileRun.Of(project).Articles.Select(article => article.Id));
    }

    [Theory]
    [InlineData("a_b")]
    [InlineData("a~b")]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("*/")]
    [InlineData("a b")]
    [InlineData("@a")]
    [InlineData("😀")]
    [InlineData(" ")]
    public void Run_IdThatIsNone_IsReported(string id) =>
        Assert.Equal("NC1013", HostileRun.Of(HostileProject.With("", $"- **Somebody Else** `{id}`")).Faults);

    [Theory]
    [InlineData("Articles", "Articles_")]
    [InlineData("@Articles", "Articles_")]
    [InlineData("@class", "Articles")]
    [InlineData("N\\u0065ws", "Articles")]
    [InlineData("\\u0041rticles", "Articles_")]
    [InlineData("@\\u0063lass", "Articles")]
    [InlineData("News\u0301", "Articles")]
    [InlineData("नौका", "Articles")]
    [InlineData("System", "Articles")]
    [InlineData("NewsCorpus", "Articles")]
    [InlineData("_News", "Articles")]
    public void Run_NameOfTheClass_Compiles(string name, string articles) => Assert.Equal(
        3, HostileRun.Of(OfClass($"namespace Harbour; $ public static partial class {name};"), $"Harbour.{name}", articles).Articles.Count);

    [Theory]
    [InlineData("$ public static partial class System;")]
    [InlineData("$ public static partial class @System;")]
    [InlineData("public static partial class System { $ public static partial class News; }")]
    [InlineData("namespace Harbour; $ public static partial class _Corpus;")]
    [InlineData("namespace Harbour; $ public static partial class _Pages;")]
    [InlineData("namespace Harbour; $ public static partial class _Segment00;")]
    [InlineData("namespace Harbour; $ public static partial class @_Segment63;")]
    public void Run_NameOfTheClassThatIsNeeded_IsReported(string code)
    {
        HostileRun run = HostileRun.Of(OfClass(code));

        Assert.Equal("NC0007", run.Faults);
        Assert.False(run.IsGenerated);
    }

    [Theory]
    [InlineData("class Article; class Entity; class Corpus; class CorpusInfo; class SearchResults; class CorpusImage;")]
    [InlineData("class System; class NewsCorpus; class String; class ReadOnlySpan<T>; class Byte;")]
    [InlineData("class People; class Headlines; class _Corpus; class _Pages; class _Segment00;")]
    [InlineData("namespace System { class ReadOnlySpan<T>; } namespace NewsCorpus { class Corpus; }")]
    public void Run_TypesOfTheProjectBesideTheClass_AreNotMistakenForTheLibrarys(string types) => Assert.Equal(
        3, HostileRun.Of(OfClass($"namespace Harbour {{ {types} $ public static partial class News; }}")).Articles.Count);

    private static TestProject OfClass(string code) => Harbour.Project.WithCode(
        TestProject.CodePath, code.Replace("$", "[global::NewsCorpus.Corpus(\"seeds/INDEX.md\")]", StringComparison.Ordinal));
}
