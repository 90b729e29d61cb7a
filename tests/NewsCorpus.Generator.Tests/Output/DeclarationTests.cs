using Microsoft.CodeAnalysis.CSharp;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>Wherever a class stands and whatever its name, what is generated compiles without a diagnostic, and answers.</summary>
public sealed class DeclarationTests
{
    private const string Attribute = "[NewsCorpus.Corpus(\"seeds/INDEX.md\")]";
    private const string Documented = "/** <summary>A type around a corpus.</summary> */ ";

    [Theory]
    [InlineData("News", "$ public static partial class News;")]
    [InlineData("News", "$ internal static partial class News;")]
    [InlineData("News", "$ static partial class News { }")]
    [InlineData("News", "$ public partial class News; public static partial class News { }")]
    [InlineData("News", "$ public static partial class News { internal static int Own => Articles.Count; }")]
    [InlineData("Harbour.News", "namespace Harbour { $ public static partial class News; }")]
    [InlineData("Harbour.North.News", "namespace Harbour.North; $ public static partial class News;")]
    [InlineData("NewsCorpus.News", "namespace NewsCorpus; $ public static partial class News;")]
    [InlineData("Outer.News", Documented + "public partial class Outer { $ public static partial class News; }")]
    [InlineData("Outer.News", Documented + "public static partial class Outer { $ public static partial class News; }")]
    [InlineData("Outer.News", Documented + "public partial struct Outer { $ public static partial class News; }")]
    [InlineData("Outer.News", Documented + "public readonly ref partial struct Outer { $ public static partial class News; }")]
    [InlineData("IOuter.News", Documented + "public partial interface IOuter { $ public static partial class News; }")]
    [InlineData("Outer.News", Documented + "public sealed partial record Outer { $ public static partial class News; }")]
    [InlineData("Outer.News", Documented + "public partial record class Outer { $ public static partial class News; }")]
    [InlineData("Outer.News", Documented + "public partial record struct Outer { $ public static partial class News; }")]
    [InlineData("A.B.C.D.News", "namespace A; partial class B { internal partial struct C { internal partial record D { $ internal static partial class News; } } }")]
    [InlineData("@event.@class.@static", "namespace @event; partial class @class { $ internal static partial class @static; }")]
    [InlineData("Pelabuhan.Kérosène.Größe", "namespace Pelabuhan; partial class Kérosène { $ internal static partial class Größe; }")]
    public void Run_PlaceOfTheClass_Compiles(string name, string code)
    {
        GeneratorRun run = Generate(code);

        run.Compile();
        Assert.Equal(3, run.Ask<int>($"{name}.Articles.Count"));
    }

    [Theory]
    [InlineData("Articles", "Articles_.Count")]
    [InlineData("Quotes", "Quotes_.Count")]
    [InlineData("Entities", "Entities_.Count")]
    [InlineData("Mentions", "Mentions_.Count")]
    [InlineData("Sources", "Sources_.Count")]
    [InlineData("Info", "Info_.Version")]
    [InlineData("Corpus", "Corpus_.Info.Version")]
    [InlineData("Search", "Search_(\"quay\").Count")]
    [InlineData("People", "People_.LenaBrandvik.Name")]
    [InlineData("Places", "Places_.PortSelasar.Name")]
    [InlineData("Headlines", "Headlines_.Quay.Id")]
    [InlineData("Entity", "People.LenaBrandvik.Name")]
    [InlineData("System", "Articles.Count")]
    [InlineData("CorpusImage", "Articles.Count")]
    [InlineData("CorpusPages", "Articles.Count")]
    [InlineData("Segment01", "Articles.Count")]
    [InlineData("Instance", "Articles.Count")]
    [InlineData("LenaBrandvik", "People.LenaBrandvik.Name")]
    [InlineData("Equals", "Articles.Count")]
    public void Run_NameOfTheClass_Compiles(string name, string question)
    {
        GeneratorRun run = Generate($"namespace Harbour; $ public static partial class {name};");

        run.Compile();
        Assert.NotEmpty(run.Ask<object>($"Harbour.{name}.{question}").ToString()!);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    public void Run_LanguageVersion_Compiles(LanguageVersion version) =>
        GeneratorRun.Of(Harbour.Project with { Language = version }).Compile();

    [Fact]
    public void Run_TwoClassesOfOneIndex_BothAnswer()
    {
        GeneratorRun run = Generate("$ public static partial class First; $ public static partial class Second;");

        run.Compile();
        Assert.True(run.Ask<bool>("First.Articles.Count == 3 && Second.Articles.Count == 3 && First.Corpus != Second.Corpus"));
    }

    [Fact]
    public void Run_TwoIndexesThatShareFiles_EachHasItsOwnEntities()
    {
        string other = Harbour.Index
            .Replace("# Harbour Gazette", "# Other Gazette", StringComparison.Ordinal)
            .Replace("- **Lena Brandvik** `lena-brandvik`", "- **Somebody Else** `lena-brandvik`", StringComparison.Ordinal);
        TestProject project = Harbour.Project
            .WithFile("/project/seeds/OTHER.md", other)
            .WithCode(TestProject.CodePath, $$"""
                {{Attribute}} public static partial class First;
                [NewsCorpus.Corpus("seeds/OTHER.md")] public static partial class Second;
                """);

        GeneratorRun run = GeneratorRun.Of(project);

        Assert.Equal("Lena Brandvik", run.Ask<string>("First.Articles[0].Quotes.First().Speaker?.Name"));
        Assert.Equal("Somebody Else", run.Ask<string>("Second.Articles[0].Quotes.First().Speaker?.Name"));
        Assert.Equal("Other Gazette", run.Ask<string>("Second.Info.Name"));
    }

    [Fact]
    public void Run_ClassWithinACorpus_BothAnswer()
    {
        // Its files must not be taken for parts of the other's: "News.Names.g.cs" is one.
        GeneratorRun run = Generate("$ public static partial class News { $ public static partial class Names; }");

        run.Compile();
        Assert.True(run.Ask<bool>("News.Articles.Count == 3 && News.Names.Articles.Count == 3"));
    }

    [Fact]
    public void Run_NamesThatDifferInCaseOnly_BothAnswer()
    {
        // Generated files may end up on a disk that ignores case, so the compiler takes no two names of one spelling.
        GeneratorRun run = Generate("$ public static partial class News; $ public static partial class NEWS;");

        run.Compile();
        Assert.True(run.Ask<bool>("News.Articles.Count == 3 && NEWS.Articles.Count == 3"));
    }

    private static GeneratorRun Generate(string code) =>
        GeneratorRun.Of(Harbour.Project.WithCode(TestProject.CodePath, code.Replace("$", Attribute, StringComparison.Ordinal)));
}
