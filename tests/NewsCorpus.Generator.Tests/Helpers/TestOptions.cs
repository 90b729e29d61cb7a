using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>The MSBuild properties, and the metadata of the index, that the generator can see.</summary>
internal sealed class TestOptions(string? allowedLicenses, string? image = null) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new("build_property.NewsCorpusAllowLicenses", allowedLicenses);
    private readonly Options _ofIndex = new("build_metadata.AdditionalFiles.NewsCorpusImage", image);
    private readonly Options _ofOthers = new("", null);

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _ofOthers;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == TestProject.IndexPath ? _ofIndex : _ofOthers;

    private sealed class Options(string name, string? setting) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == name ? setting : null;
            return value is not null;
        }
    }
}
