using System.Globalization;
using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;
using NewsCorpus.Compiler.Quotes.Speakers;

namespace NewsCorpus.Accuracy.Reports;

/// <summary>The measured figures as tables.</summary>
internal static class AccuracyTables
{
    public static ReportTable Quotes(Measurement measured)
    {
        var table = new ReportTable(
            "Quotes and speakers",
            2,
            "set", "system", "quotes", "exact P", "R", "F1", "overlap F1",
            "named", "precision", "direct", "partial", "kind", "left open");
        foreach ((ISystem system, QuoteSet set, string? split, QuoteScore score) in measured.Quotes)
        {
            table.Add(
            [
                split is null ? set.Name : $"{set.Name} {split}",
                system.Name,
                Number(score.Exact.There),
                Percent(score.Exact.Precision),
                Percent(score.Exact.Recall),
                Percent(score.Exact.F1),
                Percent(score.Overlap.F1),
                .. SpeakersOf(system, score),
                score.Kind.Percent,
                NamesSpeakers(system, score) ? score.Open.Percent : "–",
            ]);
        }

        return table;
    }

    public static ReportTable Entities(Measurement measured)
    {
        var table = new ReportTable(
            "People, places and organisations, without a catalogue",
            2,
            "set", "system", "names", "exact P", "R", "F1", "PER F1", "LOC F1", "ORG F1", "span F1", "overlap F1");
        foreach ((ISystem system, EntitySet set, EntityScore score) in measured.Entities)
        {
            Finding all = EntityScore.All(score.Exact);
            table.Add(
            [
                set.Name, system.Name, Number(all.There), Percent(all.Precision), Percent(all.Recall), Percent(all.F1),
                .. EntityScore.Kinds.Select(kind => Percent(score.Exact.GetValueOrDefault(kind).F1)),
                Percent(EntityScore.All(score.Span).F1), Percent(EntityScore.All(score.Overlap).F1),
            ]);
        }

        return table;
    }

    public static ReportTable Links(Measurement measured)
    {
        var table = new ReportTable(
            "Who is who within an article", 3, "set", "system", "names", "mentions", "B³ P", "R", "F1", "aliases joined", "of");
        foreach ((ISystem system, LinkSet set, string? kind, LinkScore score) in measured.Links)
        {
            table.Add(
                set.Name,
                system.Name,
                kind is null ? "all" : "persons",
                Number(score.Mentions),
                Percent(score.Precision),
                Percent(score.Recall),
                Percent(score.F1),
                score.Alias.Percent,
                Number(score.Alias.Whole));
        }

        return table;
    }

    public static ReportTable Seed(Measurement measured)
    {
        var table = new ReportTable("The seed, with its catalogue", 1, "what", "in the gold", "found", "right");
        QuoteScore quotes = measured.SeedQuotes;
        table.Add("quotes, by paragraphs", Number(quotes.Exact.There), Number(quotes.Exact.Right), Number(quotes.Exact.Right));
        table.Add("their kinds", Number(quotes.Exact.There), Number(quotes.Kind.Whole), Number(quotes.Kind.Part));
        table.Add("their speakers", Number(quotes.Named.Whole), Number(quotes.Right.Whole), Number(quotes.Right.Part));
        foreach (SeedTier tier in measured.SeedMentions.Tiers)
            table.Add(TierName(tier.Name), Number(tier.Gold), Number(tier.Found), Number(tier.RightEntity));
        table.Add("names that are none", "0", Number(measured.SeedMentions.FalsePositives.Count), "–");
        return table;
    }

    public static ReportTable Rules(Measurement measured)
    {
        string[] languages = [.. measured.Own.Select(static item => item.Set.Language).Distinct().Order(StringComparer.Ordinal)];
        var table = new ReportTable("Rules: right / named", 1, ["rule", .. languages, "all", "confidence", "in the code"]);
        foreach (AttributionRule rule in AttributionRules.All) Add(rule.Name, Number(rule.ConfidencePerMille));
        foreach (string other in measured.Own.SelectMany(static item => item.Score.Rules.Keys).Distinct())
        {
            if (AttributionRules.All.All(rule => rule.Name != other)) Add(other, "–");
        }

        return table;

        void Add(string rule, string inCode)
        {
            Share[] shares = [.. languages.Select(language => RightOf(measured, rule, language))];
            Share all = shares.Aggregate(default(Share), static (sum, share) => sum + share);
            table.Add([rule, .. shares.Append(all).Select(Fraction), Number(Confidence(all)), inCode]);
        }
    }

    /// <summary>How far a rule can be trusted, out of 1000: Laplace's rule of succession; 0 where nothing was seen.</summary>
    public static int Confidence(Share right) =>
        right.Whole == 0 ? 0 : (int)Math.Round(1000.0 * (right.Part + 1) / (right.Whole + 2), MidpointRounding.AwayFromZero);

    private static Share RightOf(Measurement measured, string rule, string language) => measured.Own
        .Where(item => item.Set.Language == language)
        .Select(item => item.Score.Rules.GetValueOrDefault(rule))
        .Aggregate(default(Share), static (sum, share) => sum + share);

    private static string Fraction(Share share) => share.Whole == 0 ? "–" : $"{Number(share.Part)} / {Number(share.Whole)}";

    private static string[] SpeakersOf(ISystem system, QuoteScore score)
    {
        if (!NamesSpeakers(system, score)) return ["–", "–", "–", "–"];
        KindScore direct = score.Kinds.GetValueOrDefault("direct"), partial = score.Kinds.GetValueOrDefault("partial");
        return [score.Named.Percent, score.Right.Percent, direct.Named.Percent, partial.Named.Percent];
    }

    // A program without speakers is not measured by whom it names.
    private static bool NamesSpeakers(ISystem system, QuoteScore score) => system is Extractor || score.Right.Whole > 0;

    private static string TierName(string tier) => tier switch
    {
        "mentions" => "names",
        "role_mentions" => "roles",
        "pronoun_mentions" => "pronouns",
        _ => "roles beside a name",
    };

    private static string Percent(double share) => PythonText.Fixed(100 * share);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
