using System.Globalization;
using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;

namespace NewsCorpus.Accuracy.Scoring;

/// <summary>Compares which names mean the same with what an annotator says, as score_link.py does.</summary>
internal static class LinkScorer
{
    /// <param name="set">The names with their identities.</param>
    /// <param name="kind">PER, LOC or ORG; null for all.</param>
    public static LinkScore Score(LinkSet set, IReadOnlyDictionary<string, PredictedDocument> predictions, string? kind)
    {
        double precision = 0, recall = 0;
        int mentions = 0;
        var alias = default(Share);
        foreach (LinkDocument document in set.Documents)
        {
            GoldMention[] golden = Repeated(document, kind);
            string[] labels = Labels(golden, predictions.GetValueOrDefault(document.Id, PredictedDocument.Nothing));
            for (int k = 0; k < golden.Length; k++)
            {
                int[] same = [.. Enumerable.Range(0, golden.Length).Where(j => labels[j] == labels[k])];
                int[] right = [.. Enumerable.Range(0, golden.Length).Where(j => golden[j].Identity == golden[k].Identity)];
                int common = same.Count(right.Contains);
                precision += (double)common / same.Length;
                recall += (double)common / right.Length;
                mentions++;
                int longest = right.MaxBy(j => CodePointText.LengthOf(golden[j].Text));
                if (CodePointText.LengthOf(golden[k].Text) < CodePointText.LengthOf(golden[longest].Text))
                    alias = alias.With(labels[k] == labels[longest]);
            }
        }

        return new LinkScore(mentions, precision / Math.Max(mentions, 1), recall / Math.Max(mentions, 1), alias);
    }

    // A name that occurs once can be joined to nothing.
    private static GoldMention[] Repeated(LinkDocument document, string? kind)
    {
        GoldMention[] asked =
            [.. document.Mentions.Where(item => !string.IsNullOrEmpty(item.Identity) && (kind is null || item.Kind == kind))];
        Dictionary<string, int> counts = asked.CountBy(static item => item.Identity!).ToDictionary(StringComparer.Ordinal);
        return [.. asked.Where(item => counts[item.Identity!] > 1)];
    }

    // What the program says that each mention means; one that it lacks means something of its own.
    private static string[] Labels(GoldMention[] golden, PredictedDocument prediction)
    {
        OrderedDictionary<(int Start, int End), string?> predicted = [];
        foreach (PredictedMention mention in prediction.Mentions) predicted[(mention.Start, mention.End)] = mention.Entity;
        string[] labels = new string[golden.Length];
        for (int k = 0; k < golden.Length; k++)
        {
            GoldMention mention = golden[k];
            string? entity = predicted.GetValueOrDefault((mention.Start, mention.End)) ?? predicted
                .Where(item => item.Key.Start < mention.End && mention.Start < item.Key.End)
                .FirstOrDefault(static item => !string.IsNullOrEmpty(item.Value))
                .Value;
            labels[k] = string.IsNullOrEmpty(entity) ? string.Create(CultureInfo.InvariantCulture, $"#{k}") : entity;
        }

        return labels;
    }
}
