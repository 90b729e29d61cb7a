using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsCorpus.Benchmarks.Names;

/// <summary>The options of a project whose build has written the corpus to a resource, so that the generator reads the index only.</summary>
internal sealed class ResourceCarrier : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(isOfTheIndex: false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(isOfTheIndex: true);

    private sealed class Options(bool isOfTheIndex) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isOfTheIndex && key == "build_metadata.AdditionalFiles.NewsCorpusImage" ? "INDEX.ncimg" : null;
            return value is not null;
        }
    }
}
