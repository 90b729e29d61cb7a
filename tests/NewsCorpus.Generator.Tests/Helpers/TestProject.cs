using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>
/// A project that uses the generator: its C#, its additional files and its settings. Immutable; an edit is a project made from
/// another, and what is the same object in both did not change.
/// </summary>
internal sealed record TestProject
{
    public const string IndexPath = "/project/seeds/INDEX.md";
    public const string CodePath = "/project/News.cs";

    /// <summary>C# by its path.</summary>
    public ImmutableSortedDictionary<string, string> Code { get; private init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The additional files, in the order in which the compiler hands them over.</summary>
    public ImmutableArray<AdditionalText> Files { get; private init; } = [];

    public string? AllowedLicenses { get; init; }

    public string? Headlines { get; init; }

    /// <summary>The resource in which the build has written the corpus of the index.</summary>
    public string? Image { get; init; }

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public AdditionalText this[string path] => Files.Single(file => file.Path == path);

    public TestProject WithCode(string path, string code) => this with { Code = Code.SetItem(path, code) };

    /// <summary>The project with a file more, or another file in the place of the one with the same path.</summary>
    public TestProject WithFile(AdditionalText file)
    {
        AdditionalText? old = Files.FirstOrDefault(some => some.Path == file.Path);
        return this with { Files = old is null ? Files.Add(file) : Files.Replace(old, file) };
    }

    public TestProject WithFile(string path, string text) => WithFile(new TestFile(path, text));

    public TestProject WithoutFile(string path) => this with { Files = Files.Remove(this[path]) };

    public TestProject WithFilesInOrder(Func<IEnumerable<AdditionalText>, IEnumerable<AdditionalText>> order) =>
        this with { Files = [.. order(Files)] };

    /// <summary>The project with a text replaced in a file, of which it must be found once.</summary>
    public TestProject Replace(string path, string old, string replacement)
    {
        string text = this[path].GetText()!.ToString();
        int at = text.IndexOf(old, StringComparison.Ordinal);
        bool once = at >= 0 && text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0;
        Assert.True(once, $"'{old}' does not stand once in {path}.");
        return WithFile(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>The same project in another folder.</summary>
    public TestProject MovedTo(string folder)
    {
        string Move(string path) => folder + path["/project".Length..];
        return this with
        {
            Code = Code.ToImmutableSortedDictionary(item => Move(item.Key), item => item.Value),
            Files = [.. Files.Select(file => new TestFile(Move(file.Path), file.GetText()!.ToString()))],
        };
    }
}
