namespace NewsCorpus.PackageTests.Helpers;

/// <summary>A project of somebody who has nothing but the packages. Warnings are errors in it.</summary>
internal sealed class Consumer
{
    private readonly string _folder;
    private readonly string _name;

    /// <param name="folder">A folder outside of the repository; several projects may share it.</param>
    /// <param name="settings">Properties, as XML.</param>
    /// <param name="references">Items, as XML; <c>*</c> stands for the version of the packages.</param>
    /// <param name="files">The paths and contents of its files.</param>
    public Consumer(
        Packages packages, string folder, string name, string settings, string references, params (string Path, string Content)[] files)
    {
        _folder = Path.Combine(folder, name);
        _name = name;
        Directory.CreateDirectory(_folder);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {settings}
              </PropertyGroup>
              <ItemGroup>
                {references.Replace("Version=\"*\"", $"Version=\"{packages.Version}\"", StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
        foreach ((string path, string content) in files) Write(path, content);
    }

    public string PathOf(string relative) => Path.Combine(_folder, relative);

    public Task<CommandResult> Build(params string[] arguments) => Packages.Dotnet(_folder, ["build", "-c", "Release", .. arguments]);

    public Task<CommandResult> Clean() => Packages.Dotnet(_folder, "clean", "-c", "Release");

    public Task<CommandResult> Pack() => Packages.Dotnet(_folder, "pack", "-c", "Release", "-o", "out");

    /// <summary>Publishes, and gives what the published program prints.</summary>
    public async Task<string> PublishAndRun(params string[] arguments)
    {
        CommandResult publish = (await Packages.Dotnet(_folder, ["publish", "-c", "Release", "-o", "out", .. arguments])).Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        return (await Command.Run(_folder, PathOf($"out/{_name}{Command.Extension}"), [])).Succeeded().Output;
    }

    /// <summary>Builds, and gives what the program prints.</summary>
    public async Task<string> BuildAndRun(string framework = "net10.0")
    {
        (await Build()).Succeeded();
        return (await Command.Run(_folder, "dotnet", [Output(framework, $"{_name}.dll")])).Succeeded().Output;
    }

    /// <summary>The assemblies that a build has put out, by name.</summary>
    public IEnumerable<string> Assemblies(string framework = "net10.0") =>
        Directory.GetFiles(Output(framework, ""), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    /// <summary>The packages that were restored, direct and indirect ones.</summary>
    public string[] RestoredPackages()
    {
        using var assets = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(PathOf("obj/project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/')[0])
            .Order(StringComparer.Ordinal)];
    }

    private string Output(string framework, string file) => PathOf(Path.Combine("bin", "Release", framework, file));

    private void Write(string path, string content)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
