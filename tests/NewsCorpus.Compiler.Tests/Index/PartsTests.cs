using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>The small parts that the reader is made of.</summary>
public sealed class PartsTests
{
    [Theory]
    [InlineData("/archive/seeds/INDEX.md", "seeds/INDEX.md", true)]
    [InlineData("/archive/seeds/INDEX.md", "INDEX.md", true)]
    [InlineData("seeds/INDEX.md", "seeds/INDEX.md", true)]
    [InlineData("C:\\archive\\seeds\\INDEX.md", "seeds/INDEX.md", true)]
    [InlineData("/archive/seeds/INDEX.md", "seeds\\INDEX.md", true)]
    [InlineData("/archive/seeds/INDEX.md", "./seeds/INDEX.md", true)]
    [InlineData("/archive/myseeds/INDEX.md", "seeds/INDEX.md", false)]
    [InlineData("/archive/seeds/INDEX.md", "DEX.md", false)]
    [InlineData("/archive/seeds/INDEX.md", "Seeds/INDEX.md", false)]
    [InlineData("/archive/seeds/INDEX.md", "seeds", false)]
    [InlineData("/archive/seeds/INDEX.md", "", false)]
    [InlineData("INDEX.md", "seeds/INDEX.md", false)]
    public void IsIndexOf_WholeTrailingSegments_Match(string file, string attribute, bool expected) =>
        Assert.Equal(expected, CorpusPath.IsIndexOf(file, attribute));

    [Theory]
    [InlineData("Bank Nusa", "bank-nusa")]
    [InlineData("000_e70849e0bc094b84", "000-e70849e0bc094b84")]
    [InlineData("  --Café _ 24/7!! ", "cafe-24-7")]
    [InlineData("ĄČĘ", "ace")]
    [InlineData("雨 x", "x")]
    [InlineData("雨", "")]
    [InlineData("", "")]
    public void Of_Text_IsAnId(string text, string id)
    {
        Assert.Equal(id, Slug.Of(text));
        Assert.Equal(id.Length > 0, Slug.IsId(id));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a-1", true)]
    [InlineData("0", true)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a_b", false)]
    [InlineData("é", false)]
    public void IsId_Groups_AreJoinedBySingleHyphens(string text, bool expected) => Assert.Equal(expected, Slug.IsId(text));

    [Theory]
    [InlineData("id", "id")]
    [InlineData("ID", "id")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("ZH-hANT-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    [InlineData("en-x-US", "en-x-us")]
    [InlineData("ban", "ban")]
    [InlineData("indo", null)]
    [InlineData("i", null)]
    [InlineData("", null)]
    [InlineData("en-", null)]
    [InlineData("en--gb", null)]
    [InlineData("en_gb", null)]
    [InlineData("ém", null)]
    public void Normalize_LanguageTag_HasItsUsualCase(string tag, string? expected) => Assert.Equal(expected, LanguageTag.Normalize(tag));

    [Theory]
    [InlineData(null, "en", true)]
    [InlineData("en", "en", true)]
    [InlineData("en", "en-GB", true)]
    [InlineData("en-GB", "en", false)]
    [InlineData("en", "eng", false)]
    [InlineData("id", "en", false)]
    public void Covers_LimitToALanguage_HoldsForItsVarieties(string? limit, string language, bool expected) =>
        Assert.Equal(expected, LanguageTag.Covers(limit, language));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_Texts_CountsEdits(string left, string right, int expected)
    {
        Assert.Equal(expected, Suggestion.Distance(left, right));
        Assert.Equal(expected, Suggestion.Distance(right, left));
    }

    [Theory]
    [InlineData("dialy", "daily")]
    [InlineData("DAILY", "daily")]
    [InlineData("dail", "daily")]
    [InlineData("weekly", null)]
    [InlineData("", null)]
    public void Nearest_Name_IsFoundAmongCandidates(string name, string? expected) =>
        Assert.Equal(expected, new Suggestion().Nearest(name, ["hourly-news", "daily", "dailies"]));

    [Theory]
    [InlineData("cc-by-sa-4.0", "CC-BY-SA-4.0")]
    [InlineData("ETALAB-2.0", "etalab-2.0")]
    [InlineData("licenseref-Own.1-a", "LicenseRef-Own.1-a")]
    [InlineData("LicenseRef-", null)]
    [InlineData("LicenseRef-ä", null)]
    [InlineData("CC-BY", null)]
    [InlineData("(MIT)", null)]
    [InlineData("MIT+", null)]
    public void Normalize_License_HasTheSpellingOfTheList(string text, string? expected) => Assert.Equal(expected, LicenseList.Normalize(text));

    [Fact]
    public void Identifiers_OfLicenses_AreOpenUnlessTheyForbidSomething() =>
        Assert.All(LicenseList.Identifiers, license =>
            Assert.NotEqual(license.Contains("-NC", StringComparison.Ordinal) || license.Contains("-ND", StringComparison.Ordinal), LicenseList.IsOpen(license)));

    [Fact]
    public void Identifiers_OfLicenses_AreListedOnce() => Assert.Distinct(LicenseList.Identifiers, StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("CC0-1.0", false)]
    [InlineData("Unlicense", false)]
    [InlineData("LicenseRef-Own", false)]
    [InlineData("CC-BY-4.0", true)]
    [InlineData("CC-BY-NC-4.0", true)]
    [InlineData("MIT", true)]
    public void RequiresAttribution_License_AsItSays(string license, bool expected) =>
        Assert.Equal(expected, LicenseList.RequiresAttribution(license));
}
