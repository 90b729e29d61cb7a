using System.Xml.Linq;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests;

/// <summary>The build files of the package say what the rules say.</summary>
public sealed class BuildFileTests
{
    [Fact]
    public void Targets_CompilerTooOld_IsTheRule()
    {
        XElement error = Assert.Single(
            XDocument.Load(Repository.PathOf("src/NewsCorpus.Generator/build/NewsCorpus.Generator.targets")).Descendants("Error"));

        Assert.Equal(DiagnosticRules.CompilerTooOld.Id, (string?)error.Attribute("Code"));
        Assert.Equal(
            DiagnosticRules.CompilerTooOld.Message.Replace("{0}", "$(_NewsCorpusCompiler)", StringComparison.Ordinal),
            (string?)error.Attribute("Text"));
    }
}
