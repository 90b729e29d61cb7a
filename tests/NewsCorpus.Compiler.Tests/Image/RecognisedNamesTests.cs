using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Image;

public sealed class RecognisedNamesTests
{
    private const string Text = "BUDI SANTOSO pulang. Budi, kata Rawa, dan BUDI. Ia tidur. Pak Budi bangun.";

    [Fact]
    public void Of_Mentions_AreTheNamesBesidesTheFullestOnceEach()
    {
        ArticleModel article = ImageSample.Article("a", Text) with
        {
            Recognised = new RecognisedEntity[]
            {
                new("Budi Santoso", EntityKind.Person), new("Rawa Hijau", EntityKind.Place),
            }.ToEquatableArray(),
            Mentions = new[]
            {
                Mention("BUDI SANTOSO", ~0), Mention("Budi", ~0), Mention("Rawa", ~1), Mention("tidur", 0), Mention("BUDI.", ~0, 1),
                Mention("Ia", ~0, kind: MentionKind.Pronoun), Mention("Pak Budi", ~0),
            }.ToEquatableArray(),
        };

        Assert.Equal([["Budi", "Pak Budi"], ["Rawa"]], RecognisedNames.Of(article));
    }

    private static MentionModel Mention(string words, int entity, int without = 0, MentionKind kind = MentionKind.Name) => new(
        new CharSpan(Math.Max(0, Text.IndexOf(words, StringComparison.Ordinal)), words.Length - without), 0, kind, entity, Origin.Recognised);
}
