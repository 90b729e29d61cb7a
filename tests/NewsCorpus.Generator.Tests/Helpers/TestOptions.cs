using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>The MSBuild properties that the generator can see.</summary>
internal sealed class TestOptions(string? allowedLicenses) : AnalyzerConfigOptionsProvider
{
    private readonly Options _options = new(allowedLicenses);

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(string? allowedLicenses) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.NewsCorpusAllowLicenses" ? allowedLicenses : null;
            return value is not null;
        }
    }
}
