using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Image;

public sealed class RecognisedKeysTests
{
    // Names, and the keys that they get one after the other.
    [Theory]
    [InlineData("Budi Santoso", "budi-santoso")]
    [InlineData("Café Ñandú", "cafe-nandu")]
    [InlineData("Budi; BUDI; budi", "budi; budi-2; budi-3")]
    [InlineData("Budi 2; Budi; Budi; Budi 2", "budi-2; budi; budi-3; budi-2-2")]
    [InlineData("雨; 雪; Person", "person; person-2; person-3")]
    public void Next_NameAfterName_IsASlugOfItsOwn(string names, string expected)
    {
        var keys = new RecognisedKeys();

        string[] made = [.. names.Split("; ").Select(name => keys.Next(new RecognisedEntity(name, EntityKind.Person)))];

        Assert.Equal(expected, string.Join("; ", made));
    }

    // So an id with a ~ leads to one article and one key in it.
    [Fact]
    public void Next_NameWithATilde_HasNone() =>
        Assert.Equal("a-b", new RecognisedKeys().Next(new RecognisedEntity("A~b", EntityKind.Place)));
}
