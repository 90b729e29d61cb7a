using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>A project to be built: an archive with the generator, or the floor, which has the bytes of its image and nothing else.</summary>
internal sealed class BuildProject
{
    private readonly string _folder;
    private readonly string _carrier;
    private readonly string _edited;
    private readonly string _original;
    private readonly bool _isTextEdited;

    private BuildProject(string folder, string carrier, string project, string edited, bool isTextEdited)
    {
        _folder = folder;
        _carrier = carrier;
        _edited = edited;
        _original = isTextEdited ? File.ReadAllText(edited) : "";
        _isTextEdited = isTextEdited;
        File.WriteAllText(ProjectPath, project);
        EditCode(round: -1);
    }

    private string ProjectPath => Path.Combine(_folder, "Archive.csproj");

    /// <summary>A project beside whose file the folder seeds is.</summary>
    public static BuildProject Archive(string folder, string carrier, string article)
    {
        File.WriteAllText(
            Path.Combine(folder, "Archive.cs"), "using NewsCorpus;\n\n[Corpus(\"seeds/INDEX.md\")]\npublic static partial class Archive;\n");
        string sources = Path.Combine(Environment.CurrentDirectory, "src");
        return new BuildProject(
            folder,
            carrier,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NewsCorpusTasks>{sources}/NewsCorpus.Build/bin/Release/netstandard2.0/NewsCorpus.Build.dll</NewsCorpusTasks>
              </PropertyGroup>
              <Import Project="{sources}/NewsCorpus.Generator/build/NewsCorpus.Generator.props" />
              <ItemGroup>
                <ProjectReference Include="{sources}/NewsCorpus.Core/NewsCorpus.Core.csproj" />
                <ProjectReference Include="{sources}/NewsCorpus.Generator/NewsCorpus.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" SetTargetFramework="TargetFramework=netstandard2.0" />
              </ItemGroup>
              <Import Project="{sources}/NewsCorpus.Generator/build/NewsCorpus.Generator.targets" />
            </Project>
            """,
            article,
            isTextEdited: true);
    }

    /// <param name="seeds">The archive whose image's bytes it has.</param>
    public static BuildProject Floor(string folder, string carrier, string seeds)
    {
        Directory.CreateDirectory(folder);
        bool isResource = carrier == "Resource";
        string edited = isResource ? Path.Combine(folder, "corpus.ncimg") : FloorLiterals.Write(folder, seeds);
        if (isResource) ImagePart.Write(seeds, edited);
        return new BuildProject(
            folder,
            carrier,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{(isResource ? "<EmbeddedResource Include=\"corpus.ncimg\" />" : "")}</ItemGroup>
            </Project>
            """,
            edited,
            isTextEdited: !isResource);
    }

    /// <summary>Builds it and all that it refers to, unmeasured.</summary>
    public void Prepare() => MeasuredProcess.Run("dotnet", Arguments());

    public MeasuredProcess Build() => MeasuredProcess.Run("dotnet", Arguments("-p:BuildProjectReferences=false"));

    public void Clean()
    {
        foreach (string made in new[] { "bin", "obj" }) Directory.Delete(Path.Combine(_folder, made), recursive: true);
    }

    /// <summary>Adds a sentence to one article; to the floor, some bytes where that would have been.</summary>
    public void EditArticle(int round)
    {
        string sentence = string.Create(CultureInfo.InvariantCulture, $"Edit {round} was made here.");
        if (!_isTextEdited)
        {
            using FileStream file = File.OpenWrite(_edited);
            file.Seek(file.Length / 2, SeekOrigin.Begin);
            file.Write(Encoding.ASCII.GetBytes(sentence));
        }
        else if (_edited.EndsWith(".cs", StringComparison.Ordinal))
        {
            File.WriteAllText(_edited, _original.Replace(FloorLiterals.Editable, sentence));
        }
        else
        {
            File.WriteAllText(_edited, _original.TrimEnd() + "\n\n" + sentence + "\n");
        }
    }

    public void EditCode(int round) => File.WriteAllText(
        Path.Combine(_folder, "Other.cs"),
        string.Create(CultureInfo.InvariantCulture, $"internal static class Other\n{{\n    internal const int Number = {round + 1};\n}}\n"));

    private string[] Arguments(params string[] more) =>
    [
        "build", ProjectPath, "-c", "Release", "-v", "quiet", "--nologo", "-p:UseSharedCompilation=false", "-nodeReuse:false",
        $"-p:NewsCorpusCarrier={_carrier}", .. more,
    ];
}
