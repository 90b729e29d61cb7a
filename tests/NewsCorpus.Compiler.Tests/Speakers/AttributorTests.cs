using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Quotes.Speakers;

namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>What a record says of its rule, and quotes of which nobody can be told.</summary>
public sealed class AttributorTests
{
    [Fact]
    public void Attribute_QuoteOfARule_HasItsConfidence()
    {
        QuoteModel quote = Assert.Single(ArticleSample.Extract("“Kami pulang,” kata Rina.").Article.Quotes.ToArray());

        Assert.Equal(AttributionRules.All.Single(rule => rule.Name == quote.Rule).ConfidencePerMille, quote.ConfidencePerMille);
        Assert.Equal(Origin.Recognised, quote.Origin);
    }

    [Fact]
    public void Attribute_QuoteOfNoRule_HasNoConfidence()
    {
        QuoteModel quote = Assert.Single(ArticleSample.Extract("Pasar “serba ada” itu tutup.").Article.Quotes.ToArray());

        Assert.Equal((AttributionRules.None, 0), (quote.Rule, quote.ConfidencePerMille));
    }

    [Fact]
    public void Attribute_SeveralRulesApply_TheFirstDecides() =>
        Assert.Equal("cue-after", QuoteReading.Last("id", "Menurut Rina, hujan reda. “Kami pulang,” kata Rina.").Rule);

    [Theory]
    [InlineData("Hujan turun.\n“Kami pulang.”", "2,1", "Kami pulang.")]
    [InlineData("“Kami pulang,” kata warga.", "1,1", "Kami pulang,")]
    [InlineData("“Kami pulang sebelum hujan turun di pasar lama ini.”", "1,1", "Kami pulang sebelum hujan turun di pasar …")]
    [InlineData("“Kamipulangsebelumhujanturundipasarlamakitaini.”", "1,1", "Kamipulangsebelumhujanturundipasarlamaki …")]
    [InlineData("“Kami\npulang sebelum hujan\nturun di kota.”", "1,1", "Kami pulang sebelum hujan turun di kota.")]
    public void Attribute_SpeechOfNobodyKnown_IsReportedWithItsBeginning(string text, string place, string beginning)
    {
        CorpusDiagnostic diagnostic = Assert.Single(ArticleSample.Extract(text).Diagnostics.ToArray());

        Assert.Equal(("NC4002", place), (diagnostic.Rule.Id, $"{diagnostic.Place.Line + 1},{diagnostic.Place.Column + 1}"));
        Assert.Equal(beginning, Assert.Single(diagnostic.Arguments.ToArray()));
    }

    [Fact]
    public void Attribute_BeginningThatWouldCutAPairInHalf_EndsBeforeIt()
    {
        string text = "“" + new string('x', 39) + "🌧🌧.”";

        CorpusDiagnostic diagnostic = Assert.Single(ArticleSample.Extract(text).Diagnostics.ToArray());

        Assert.Equal(new string('x', 39) + " …", Assert.Single(diagnostic.Arguments.ToArray()));
    }

    [Theory]
    [InlineData("“Kami pulang,” kata Rina.")]
    [InlineData("Pasar “serba ada” itu tutup.")]
    public void Attribute_SpeakerKnownOrNobodySpeaks_SaysNothing(string text) => Assert.Empty(ArticleSample.Extract(text).Diagnostics.ToArray());

    [Fact]
    public void Rules_AsInTheDocument_AreListedInOrderWithTheirConfidence()
    {
        string[] documented =
        [
            .. Repository.Read("docs/attribution.md").Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('|'))
                .Select(cells => $"{cells[1].Trim(' ', '`')} {cells[^2].Trim()}"),
        ];

        string[] rules =
        [
            $"{QuotePins.Rule} 1",
            .. AttributionRules.All.Select(rule => FormattableString.Invariant($"{rule.Name} {rule.ConfidencePerMille / 1000.0}")),
            FormattableString.Invariant($"{IndirectSpeech.Rule} {IndirectSpeech.ConfidencePerMille / 1000.0}"),
            $"{AttributionRules.None} 0",
        ];
        Assert.Equal(rules, documented);
    }
}
