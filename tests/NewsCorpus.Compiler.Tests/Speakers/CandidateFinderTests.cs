using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>
/// Words that could name a speaker, between bars: the whole phrase, in brackets the words that are the name where a title stands
/// before them, and the id of who it is, or a question mark.
/// </summary>
public sealed class CandidateFinderTests
{
    [Theory]
    [InlineData("id", "kata Rina kepada Budi Santoso.", "Rina=rina|Budi Santoso=budi")]
    [InlineData("id", "kata Wali Kota Hujan Budi Santoso.", "Wali Kota Hujan Budi Santoso (Budi Santoso)=budi")]
    [InlineData("id", "kata Menteri Pasar Budi Santoso.", "Menteri Pasar Budi Santoso (Budi Santoso)=budi")]
    [InlineData("id", "kata Bapak Santoso dari PT Angin", "Bapak Santoso=budi|PT Angin=pt-angin")]
    [InlineData("en", "said Ayu von Rahman", "Ayu von Rahman=ayu")]
    public void Find_KnownNames_AreCandidatesWithTheirTitles(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "kata Sari Dewi di Semarang.", "Sari Dewi=?|Semarang=?")]
    [InlineData("id", "kata Profesor Sari van der Laut.", "Profesor Sari van der Laut (Sari van der Laut)=?")]
    [InlineData("id", "kata Jean-Luc B. Sari.", "Jean-Luc B. Sari=?")]
    [InlineData("id", "kata Drs. Sari.", "Drs. Sari=?")]
    [InlineData("id", "kata Presiden.", "")]
    [InlineData("id", "pada Senin Januari ia berkata bahwa.", "")]
    [InlineData("en", "said Ann Lee of Ives", "Ann Lee of Ives=?")]
    public void Find_CapitalisedWords_AreCandidatesThatNobodyKnows(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "kata Ali. Dewi pulang.", "Ali=?|Dewi=?")]
    [InlineData("id", "kata Sari, Dewi, dan Ali", "Sari=?|Dewi=?|Ali=?")]
    [InlineData("id", "kata Sari – Dewi", "Sari=?|Dewi=?")]
    public void Find_StopOrComma_EndsAName(string language, string text, string expected) => Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "kata Bank PT Angin.", "Bank PT Angin=?")]
    [InlineData("id", "kata PT Angin Jaya.", "PT Angin Jaya=?")]
    [InlineData("id", "di Kota Hujan Jaya itu", "Kota Hujan Jaya=?")]
    [InlineData("en", "in Rain City Council today", "Rain City Council=?")]
    [InlineData("id", "kata Rina Dewi.", "Rina=rina")]
    [InlineData("id", "kata Siti Rina.", "Siti Rina (Rina)=rina")]
    public void Find_CapitalsAroundAKnownName_MakeItSomebodyElseUnlessAPerson(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "Pengacara Rina datang.", "Rina=rina")]
    [InlineData("id", "Ketua Rina datang.", "Ketua Rina (Rina)=rina")]
    [InlineData("en", "Lawyer Rina came.", "Lawyer Rina (Rina)=rina")]
    public void Find_FirstWordOfASentenceBeforeAName_IsPartOfItWhereNounsDoNotOwn(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    private static string Find(string language, string text)
    {
        var pack = LanguagePack.For(language);
        Passage passage = ArticleSample.Sentences(text, language);
        CandidateList candidates = CandidateFinder.Find(
            passage, MentionFinder.Find(text, passage, ArticleSample.Facts(language), ArticleSample.Town), [], ArticleSample.Town, pack);
        return string.Join('|', Enumerable.Range(0, passage.Tokens.Length)
            .Select(candidates.StartingAt)
            .OfType<Candidate>()
            .Select(candidate => Describe(text, passage, candidate)));
    }

    private static string Describe(string text, Passage passage, Candidate candidate)
    {
        string phrase = text[passage.Tokens[candidate.First].Start..passage.Tokens[candidate.End - 1].End];
        string name = candidate.Span.Of(text);
        return $"{phrase}{(name == phrase ? "" : $" ({name})")}={(candidate.Entity is int entity ? ArticleSample.Town.Entities[entity].Id : "?")}";
    }
}
