using System.Globalization;

namespace NewsCorpus.PackageTests.Helpers;

/// <summary>
/// The packages, made once from a copy of the working tree, and a folder outside of it for the projects that use them. Versions differ
/// from run to run, so that no cache and no living compiler answers with an older package.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    public const string RepositoryAddress = "https://example.org/newscorpus";

    /// <summary>The packages that there must be.</summary>
    public static readonly string[] Ids = ["NewsCorpus", "NewsCorpus.Core", "NewsCorpus.Generator", "NewsCorpus.Tool"];

    // NuGet's folder is kept between runs, for what comes from elsewhere; it lies with the other products of the build.
    private static readonly string Cache = Repository.PathOf("artifacts/package-tests/nuget");

    private readonly Dictionary<string, Package> _packages = new(StringComparer.Ordinal);

    /// <summary>Where projects of users may stand: below it there is no trace of the repository.</summary>
    public string Outside { get; } = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    /// <summary>The folder that <c>dotnet pack</c> wrote to.</summary>
    public string Folder => Path.Combine(Outside, "packages");

    public string Suffix { get; } =
        "test." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "x" + DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);

    public string Version => _packages["NewsCorpus"]["version"]!;

    public Package this[string id] => _packages[id];

    public async ValueTask InitializeAsync()
    {
        string source = Path.Combine(Outside, "source");
        Repository.CopyTo(source);
        await File.WriteAllTextAsync(Path.Combine(Outside, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packages-under-test" value="packages" />
              </packageSources>
              <auditSources>
                <clear />
              </auditSources>
            </configuration>

            """);

        // The solution names test projects, too, which are not here.
        string[] projects = [.. Directory.GetFiles(Path.Combine(source, "src"), "*.csproj", SearchOption.AllDirectories)];
        await File.WriteAllTextAsync(
            Path.Combine(source, "Packing.slnx"),
            $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");
        (await Command.Run(source, "dotnet", ["pack", "Packing.slnx", "-o", Folder, .. BuildArguments])).Succeeded();
        foreach (string path in Directory.GetFiles(Folder))
        {
            var package = new Package(path);
            _packages.Add(package.Id, package);
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Outside, recursive: true);
        foreach (string folder in _packages.Keys.Select(id => Path.Combine(Cache, id.ToLowerInvariant(), Version)).Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// How packages are built, but for the analyzers, whose errors the build of the repository has shown already.
    /// </summary>
    internal string[] BuildArguments =>
        ["-c", "Release", $"-p:RepositoryUrl={RepositoryAddress}", $"-p:VersionSuffix={Suffix}", "-p:RunAnalyzers=false"];

    /// <summary>Runs the .NET command line as a user of the packages, with a folder of installed packages that is the tests' own.</summary>
    internal static Task<CommandResult> Dotnet(string folder, params string[] arguments) =>
        Command.Run(folder, "dotnet", arguments, ("NUGET_PACKAGES", Cache));

    /// <summary>An empty folder of its own for a user's projects.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Outside, name)).FullName;
}
