using CsCheck;
using NewsCorpus.Compiler.Entities.Recognition;

namespace NewsCorpus.Compiler.Tests.Entities.Recognition;

/// <summary>The decoder against one that tries all sequences of tags.</summary>
public sealed class NameDecoderTests
{
    private const int Tags = NameTags.Count;
    private const int Tokens = 4;

    [Fact]
    public void Decode_SmallScores_FindsASequenceThatNoOtherBeats() =>
        Gen.Select(Gen.Int[-9, 9].Array[Tokens * Tags], Gen.Int[-9, 9].Array[Tags * Tags]).Sample((scores, pairs) =>
        {
            var tags = new NameTag[Tokens];
            NameDecoder.Decode(scores, pairs, new byte[Tokens * Tags], tags);

            Assert.Equal(Best(scores, pairs, 0, NameTag.Outside), SumOf(scores, pairs, tags));
        });

    private static int SumOf(int[] scores, int[] pairs, NameTag[] tags)
    {
        int sum = 0;
        NameTag before = NameTag.Outside;
        for (int at = 0; at < tags.Length; at++)
        {
            Assert.True(NameTags.MayFollow(before, tags[at]));
            sum += pairs[((int)before * Tags) + (int)tags[at]] + scores[(at * Tags) + (int)tags[at]];
            before = tags[at];
        }

        return sum + pairs[(int)before * Tags];
    }

    private static int Best(int[] scores, int[] pairs, int at, NameTag before)
    {
        if (at == Tokens) return pairs[(int)before * Tags];
        int best = int.MinValue;
        for (int tag = 0; tag < Tags; tag++)
        {
            if (!NameTags.MayFollow(before, (NameTag)tag)) continue;
            int sum = pairs[((int)before * Tags) + tag] + scores[(at * Tags) + tag] + Best(scores, pairs, at + 1, (NameTag)tag);
            best = Math.Max(best, sum);
        }

        return best;
    }
}
