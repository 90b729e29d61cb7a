using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>The MSBuild properties, and the metadata of the index, that the generator can see.</summary>
internal sealed class TestOptions(string? allowedLicenses, string? image = null, string? headlines = null) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new(
        ("build_property.NewsCorpusAllowLicenses", allowedLicenses), ("build_property.NewsCorpusHeadlines", headlines));
    private readonly Options _ofIndex = new(("build_metadata.AdditionalFiles.NewsCorpusImage", image));
    private readonly Options _ofOthers = new();

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _ofOthers;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == TestProject.IndexPath ? _ofIndex : _ofOthers;

    private sealed class Options(params (string Name, string? Setting)[] settings) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = settings.FirstOrDefault(setting => setting.Name == key).Setting;
            return value is not null;
        }
    }
}
