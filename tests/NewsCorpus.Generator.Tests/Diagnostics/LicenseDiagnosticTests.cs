using Microsoft.CodeAnalysis;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Diagnostics;

/// <summary>A license that forbids passing texts on stops the build, unless the project says that it may.</summary>
public sealed class LicenseDiagnosticTests
{
    private static readonly TestProject Closed = Harbour.Project
        .Replace(TestProject.IndexPath, "license: CC0-1.0", "license: LicenseRef-Harbour");

    [Fact]
    public void Run_ClosedLicense_IsAnErrorAtTheLicense()
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(Closed).Diagnostics);

        Assert.Equal("NC2003 Error INDEX.md(5,11)-(5,29)", Spot.Describe(diagnostic));
        Assert.Contains("NewsCorpusAllowLicenses", Spot.Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LicenseRef-Harbour")]
    [InlineData("CC-BY-NC-4.0,LicenseRef-Harbour")]
    [InlineData(" CC-BY-NC-4.0 ; LicenseRef-Harbour ;; ")]
    public void Run_LicenseIsAllowed_NothingIsReported(string allowed) =>
        Assert.Empty(GeneratorRun.Of(Closed with { AllowedLicenses = allowed }).Diagnostics);

    [Theory]
    [InlineData("")]
    [InlineData("LicenseRef-Harbou")]
    [InlineData("CC-BY-NC-4.0")]
    public void Run_OtherLicensesAreAllowed_IsAnError(string allowed) =>
        Assert.Equal("NC2003", Assert.Single(GeneratorRun.Of(Closed with { AllowedLicenses = allowed }).Diagnostics).Id);
}
