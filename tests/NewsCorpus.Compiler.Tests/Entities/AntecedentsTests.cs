using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Pronouns;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Of what gender the persons of a text are, and who was named last before its end.</summary>
public sealed class AntecedentsTests
{
    [Theory]
    [InlineData("Mr ⟨p Karang⟩ came.", Gender.Masculine)]
    [InlineData("Ms. ⟨p Karang⟩ came.", Gender.Feminine)]
    [InlineData("Prof. Dame ⟨p Karang⟩ came.", Gender.Feminine)]
    [InlineData("⟨p Mrs. Karang⟩ came.", Gender.Feminine)]
    [InlineData("The actress ⟨p Robin Karang⟩ came.", Gender.Feminine)]
    [InlineData("His wife ⟨p Karang⟩ came.", Gender.Feminine)]
    [InlineData("⟨p Maria Karang⟩ came.", Gender.Feminine)]
    [InlineData("⟨p Robin Karang⟩ came.", Gender.Unknown)]
    [InlineData("⟨p Maria⟩ came.", Gender.Unknown)]
    [InlineData("She called ⟨p Karang⟩.", Gender.Unknown)]
    [InlineData("She ⟨p Karang⟩", Gender.Unknown)]
    [InlineData("⟨p Maria Karang⟩ came. Mr ⟨p Maria Karang⟩ left.", Gender.Masculine)]
    [InlineData("⟨p Karang⟩ came. ⟨p Maria Karang⟩ left.", Gender.Feminine)]
    [InlineData("Mr ⟨o Karang⟩ came.", Gender.Unknown)]
    public void GenderOf_FirstEntity_IsWhatTheWordsBesideItShow(string text, object expected) =>
        Assert.Equal(expected, new MarkedNames(text).Antecedents("en").GenderOf(~0));

    [Theory]
    [InlineData("⟨p Maria Karang⟩ met ⟨p Peter Laut⟩ in ⟨l Hujan⟩.", Gender.Unknown, "Peter Laut")]
    [InlineData("⟨p Maria Karang⟩ met ⟨p Peter Laut⟩.", Gender.Feminine, "Maria Karang")]
    [InlineData("⟨p Robin Karang⟩ met ⟨p Peter Laut⟩.", Gender.Feminine, "Robin Karang")]
    [InlineData("⟨p Peter Laut⟩ came.", Gender.Feminine, "")]
    public void PersonBefore_TheEnd_IsTheLastOfAgreeingGender(string text, object gender, string expected)
    {
        var names = new MarkedNames(text);
        int? last = names.Antecedents("en").PersonBefore(text.Length, (Gender)gender)?.Entity;

        Assert.Equal(expected, last is int entity ? names.Link("en", new Catalogue(default)).Recognised[~entity].Name : "");
    }

    [Fact]
    public void GenderOf_InALanguageWithoutSuchWords_IsUnknown() =>
        Assert.Equal(Gender.Unknown, new MarkedNames("Ibu ⟨p Maria Karang⟩ datang.").Antecedents("id").GenderOf(~0));
}
