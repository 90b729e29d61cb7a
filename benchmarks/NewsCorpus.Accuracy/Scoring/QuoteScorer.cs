using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;

namespace NewsCorpus.Accuracy.Scoring;

/// <summary>Compares quotes with those of an annotator, as score_quotes.py does.</summary>
internal sealed class QuoteScorer
{
    private const double SameStretch = 0.8;
    private const int WordsShown = 60;

    private readonly QuoteScore _score = new();

    public static QuoteScore Score(
        IEnumerable<QuoteDocument> documents, IReadOnlyDictionary<string, PredictedDocument> predictions)
    {
        var scorer = new QuoteScorer();
        foreach (QuoteDocument document in documents)
            scorer.Add(document, predictions.GetValueOrDefault(document.Id, PredictedDocument.Nothing));
        return scorer._score;
    }

    private void Add(QuoteDocument document, PredictedDocument prediction)
    {
        PredictedQuote[] predicted = [.. prediction.Quotes.OrderBy(static quote => quote.Start)];
        (int, int)[] golden = [.. document.Quotes.Select(quote => PythonText.Trim(document.Text, quote.Start, quote.End))];
        (int, int)[] found = [.. predicted.Select(quote => PythonText.Trim(document.Text, quote.Start, quote.End))];
        bool[] exact = MatchExactly(golden, found);
        int[] matches = MatchRoughly(golden, found);
        _score.Documents++;
        _score.Exact += new Finding(exact.Count(static isFound => isFound), found.Length, golden.Length);
        _score.Overlap += new Finding(matches.Count(static match => match >= 0), found.Length, golden.Length);
        _score.Open += new Share(predicted.Count(static quote => string.IsNullOrEmpty(quote.Speaker)), predicted.Length);
        for (int i = 0; i < golden.Length; i++)
            Add(document, document.Quotes[i], exact[i], matches[i] < 0 ? null : predicted[matches[i]]);
    }

    private void Add(QuoteDocument document, GoldQuote gold, bool isExact, PredictedQuote? predicted)
    {
        KindScore kind = _score.Kinds.TryGetValue(gold.Kind, out KindScore before) ? before : default;
        bool? isRight = predicted is null ? null : SpeakerMatch.IsSame(gold, predicted);
        if (!string.IsNullOrEmpty(predicted?.Kind)) _score.Kind = _score.Kind.With(predicted.Kind == gold.Kind);
        if (gold.HasSpeaker)
        {
            _score.Named = _score.Named.With(isRight == true);
            if (isRight is bool right) Add(predicted!, right);
            if (isRight != true) _score.Errors.Add(ErrorOf(document, gold, predicted));
        }
        else if (predicted is { NamesSomebody: true })
        {
            _score.Spurious++;
        }

        _score.Kinds[gold.Kind] = new KindScore(
            kind.Exact.With(isExact), gold.HasSpeaker ? kind.Named.With(isRight == true) : kind.Named);
    }

    private void Add(PredictedQuote predicted, bool isRight)
    {
        _score.Right = _score.Right.With(isRight);
        if (predicted.Rule is { } rule) _score.Rules[rule] = _score.Rules.GetValueOrDefault(rule).With(isRight);
    }

    private static QuoteError ErrorOf(QuoteDocument document, GoldQuote gold, PredictedQuote? predicted) => new(
        predicted is null ? "missed" : predicted.Rule ?? "none",
        document.Id,
        document.Text.Cut(gold.Start, Math.Min(gold.End, gold.Start + WordsShown)),
        Join(gold.Mention, gold.Speaker),
        Join(predicted?.Mention, predicted?.Speaker));

    private static string Join(string? mention, string? speaker)
    {
        if (mention is null || speaker is null || mention == speaker) return mention ?? speaker ?? "nobody";
        return $"{mention} = {speaker}";
    }

    // Each predicted quote in turn takes the first of those that are left and the same.
    private static bool[] MatchExactly((int, int)[] golden, (int, int)[] found)
    {
        bool[] matched = new bool[golden.Length];
        foreach ((int, int) stretch in found)
        {
            for (int i = 0; i < golden.Length; i++)
            {
                if (matched[i] || golden[i] != stretch) continue;
                matched[i] = true;
                break;
            }
        }

        return matched;
    }

    // Each predicted quote in turn takes the one that it has most in common with, if that is enough.
    private static int[] MatchRoughly((int Start, int End)[] golden, (int Start, int End)[] found)
    {
        int[] matches = [.. Enumerable.Repeat(-1, golden.Length)];
        for (int k = 0; k < found.Length; k++)
        {
            double best = 0;
            int at = -1;
            for (int i = 0; i < golden.Length; i++)
            {
                int common = Math.Min(found[k].End, golden[i].End) - Math.Max(found[k].Start, golden[i].Start);
                if (common <= 0 || matches[i] >= 0) continue;
                int both = Math.Max(found[k].End, golden[i].End) - Math.Min(found[k].Start, golden[i].Start);
                double share = (double)common / both;
                if (share <= best) continue;
                best = share;
                at = i;
            }

            if (at >= 0 && best >= SameStretch) matches[at] = k;
        }

        return matches;
    }
}
