using System.Globalization;
using System.Text;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>
/// Ten thousand articles and fifty thousand aliases, right and wrong. The limits are many times what is needed, so that only a
/// cost that grows faster than the text breaks them.
/// </summary>
public sealed class IndexScaleTests
{
    private const int Articles = 10_000;
    private const int Entities = 10_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Read_LargeIndex_IsDoneAtOnce()
    {
        string text = Write("daily", "");
        IndexModel index = Measure(() => IndexSample.ReadValid(text));
        Assert.Equal((Articles, Entities * 5), (index.Articles.Count, index.Entities.Sum(entity => entity.Aliases.Count)));
    }

    [Theory]
    [InlineData("dayly", "")]
    [InlineData("daily", "  - topcs: rain\n  - language: indonesian\n")]
    [InlineData("daily", "stray text\n")]
    public void Read_LargeIndexFullOfFaults_IsDoneAtOnce(string source, string fault)
    {
        string text = Write(source, fault);
        Assert.InRange(Measure(() => IndexSample.Read(text)).Diagnostics.Count, Articles, int.MaxValue);
    }

    [Fact]
    public void Read_OneNameAndRoleForAll_IsDoneAtOnce()
    {
        var people = new StringBuilder();
        for (int i = 0; i < Entities; i++)
        {
            people.Append(CultureInfo.InvariantCulture, $"- **Adi Baru** `p-{i}`\n  - aliases: Adi; Baru!\n")
                .Append(CultureInfo.InvariantCulture, $"  - roles: Ketua ({1000 + (i % 5000)}); Ketua Dewan (..{1000 + (i % 5000)})\n");
        }

        string text = IndexSample.WithPeople(people.ToString());
        Assert.InRange(Measure(() => IndexSample.Read(text)).Diagnostics.Count, Entities, int.MaxValue);
    }

    [Fact]
    public void Read_RunsOfBackticksOfAllLengths_IsDoneAtOnce()
    {
        var line = new StringBuilder("# A\n- a: ");
        for (int length = 1; length < 8_000; length++) line.Append('`', length).Append(' ');
        Assert.NotNull(Measure(() => IndexSample.Read(line.ToString())));
    }

    [Theory]
    [InlineData("aliases", true)]
    [InlineData("aliases", false)]
    [InlineData("roles", false)]
    public void Read_OneNameInTensOfThousandsOfVariants_IsDoneAtOnceAndReported(string key, bool spellings)
    {
        const int Variants = 60_000;
        IEnumerable<string> names = Enumerable.Range(0, Variants).Select(i => spellings
            ? new string([.. "abcdefghijklmnop".Select((unit, at) => ((i >> at) & 1) == 1 ? char.ToUpperInvariant(unit) : unit)]) + "!"
            : $"Adi Baru [id-{i:D8}]");
        string text = IndexSample.WithPeople($"- **Adi**\n  - {key}: {string.Join("; ", names)}\n");
        IndexModel index = Measure(() => IndexSample.Read(text));
        Assert.Equal(Variants - 32, index.Diagnostics.Count(item => item.Rule.Id == "NC3011"));
        Assert.Equal(32, key == "roles" ? index.Entities[0].Roles.Count : index.Entities[0].Aliases.Count - 1);
    }

    [Fact]
    public void Read_ReferencesUnlikeAnyOfManySources_IsDoneAtOnce()
    {
        string sources = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"- **S** `s-{i}`\n"));
        string articles = string.Concat(Enumerable.Range(0, 40_000)
            .Select(i => $"- [A](a-{i}.txt)\n  - source: @{i}-{new string('q', 30)}\n  - date: 2025-01-02\n"));
        string text = $"# A\n- license: CC0-1.0\n- language: id\n## Sources\n{sources}## Articles\n{articles}";
        Assert.Equal(40_000, Measure(() => IndexSample.Read(text)).Diagnostics.Count(item => item.Rule.Id == "NC1004"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("`")]
    [InlineData("<!--")]
    [InlineData("<!-- -->")]
    [InlineData("\\")]
    [InlineData("- ")]
    [InlineData("- [a](")]
    [InlineData("\n- [a](b) `c` ")]
    [InlineData("\n- **")]
    [InlineData("\n```")]
    [InlineData("\na\n-")]
    [InlineData("\n## Entities\n### People\n- **Adi**\n  - roles: ((((")]
    public void Read_OneThingRepeated_IsDoneAtOnce(string piece)
    {
        int times = piece.Contains('\n', StringComparison.Ordinal) ? 50_000 : 400_000;
        string text = "# A\n## Sources\n" + string.Concat(Enumerable.Repeat(piece, times));
        Assert.NotNull(Measure(() => IndexSample.Read(text)));
    }

    [Fact]
    public void Match_NoFileWhereItShouldBe_IsDoneAtOnce()
    {
        IndexModel index = IndexSample.ReadValid(Write("daily", ""));
        string[] files = [.. Enumerable.Range(0, Articles).Select(i => $"corpus/2025/articel-number-{i}.txt")];
        ArticleFileMatch match = Measure(() => ArticleFiles.Match(index, files));
        Assert.Equal(2 * Articles, match.Diagnostics.Count);
    }

    [Fact]
    public void Match_ThousandsOfOtherCorporaBelow_IsDoneAtOnce()
    {
        IndexModel index = IndexSample.ReadValid(IndexSample.Head + IndexSample.Source);
        IEnumerable<string> Folder(int i) => [$"corpus/{i}/INDEX.md", $"corpus/{i}/deep/INDEX.md", $"corpus/{i}/deep/a.txt", $"corpus/{i}a.txt"];
        string[] files = [.. Enumerable.Range(0, 50_000).SelectMany(Folder)];
        ArticleFileMatch match = Measure(() => ArticleFiles.Match(index, files));
        Assert.Equal(50_000, match.Diagnostics.Count);
        Assert.All(match.Diagnostics.ToArray(), item => Assert.EndsWith("a.txt", item.Arguments[0], StringComparison.Ordinal));
    }

    // Not after the fact: a cost that runs away would keep everybody waiting for hours.
    private static T Measure<T>(Func<T> work)
    {
        Task<T> task = Task.Run(work);
        Assert.True(task.Wait(Limit), $"Not done within {Limit}.");
        return task.Result;
    }

    private static string Write(string source, string fault)
    {
        var text = new StringBuilder(IndexSample.Head + IndexSample.Source + "\n## Articles\n");
        for (int i = 0; i < Articles; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"- [Headline number {i}](2025/article-number-{i}.txt)\n  - source: @{source}\n  - date: 2025-01-02\n{fault}");
        }

        text.Append("\n## Entities\n### People\n");
        for (int i = 0; i < Entities; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"- **Adi Number{i}**\n  - aliases: Number{i}; Adi N{i} [id]; Adi M{i} [en]; A{i}Z!\n  - roles: Ketua Dewan {i} (2020..)\n");
        }

        return text.ToString();
    }
}
