using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Takes strangers for persons when the text reports that they speak: "…, kata Yunan", "Yunan mengatakan". Their names become
/// recognised entities, and the same name, or one word of it, means the same person elsewhere in the article.
/// </summary>
internal sealed class SpokenNames
{
    private readonly string _text;
    private readonly LinkedMentions _linked;
    private readonly List<MentionModel> _added = [];

    // By a folded name, or a word of one; null where several persons have the word.
    private readonly Dictionary<string, int?> _persons = new(StringComparer.Ordinal);

    private SpokenNames(string text, LinkedMentions linked)
    {
        _text = text;
        _linked = linked;
    }

    /// <summary>Whether there were such names; the candidates and the linked mentions then hold them.</summary>
    /// <param name="reports">Where the text reports that somebody speaks.</param>
    /// <param name="candidates">The candidates of each paragraph.</param>
    /// <param name="pins">What an editor has said of names.</param>
    public static bool Recognise(
        string text, IReadOnlyList<Report> reports, IReadOnlyList<CandidateList> candidates, LinkedMentions linked, MentionPins pins)
    {
        SpokenNames? names = null;
        foreach (Report report in reports)
        {
            if (!report.IsNameless || StrangerOf(report, candidates) is not Candidate stranger) continue;
            names ??= new SpokenNames(text, linked);
            if (names.IsName(report, stranger) && !pins.IsMistaken(NameOf(report.Reading.Passage, stranger), report.Reading.Passage)) names.Add(report.Reading.Passage, stranger);
        }

        if (names is null || names._persons.Count == 0) return false;
        foreach (CandidateList list in candidates) names.Spread(list);
        linked.Mentions.AddRange(names._added);
        linked.Mentions.Sort(MentionFinder.InTextOrder);
        return true;
    }

    // The capitalised words that are the subject, which no entity bears.
    private static Candidate? StrangerOf(Report report, IReadOnlyList<CandidateList> candidates)
    {
        Passage passage = report.Reading.Passage;
        Candidate? found = candidates[passage.Number].EndingAt(passage.TokenAt(report.Subject.Span.End));
        return found is { Entity: null } stranger && stranger.Span == report.Subject.Span ? stranger : null;
    }

    private static RecognisedName NameOf(Passage passage, Candidate stranger) =>
        new(passage.Number, passage.TokenAt(stranger.Span.Start), stranger.End, EntityKind.Person);

    // The only word at the beginning of a sentence may have its capital from there; what is written in capitals throughout is more
    // often an organisation; and capitals around a name that is known are not all a name.
    private bool IsName(Report report, Candidate stranger)
    {
        if (stranger.First == report.Sentence.First && stranger.End == stranger.First + 1) return false;
        if (!IsFree(stranger.Span) || !report.Reading.Subjects.IsName(stranger)) return false;
        for (int at = stranger.Span.Start; at < stranger.Span.End; at++)
        {
            if (char.IsLower(_text[at])) return true;
        }

        return false;
    }

    // Whether no mention overlaps a span; mentions are in the order of the text.
    private bool IsFree(CharSpan span)
    {
        int low = 0, high = _linked.Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_linked.Mentions[middle].Span.Start < span.End) low = middle + 1;
            else high = middle;
        }

        return low == 0 || _linked.Mentions[low - 1].Span.End <= span.Start;
    }

    private void Add(Passage passage, Candidate stranger)
    {
        string name = Folding.Fold(stranger.Span.Of(_text));
        if (_persons.ContainsKey(name)) return;
        int entity = ~_linked.Recognised.Count;
        _linked.Recognised.Add(new RecognisedEntity(stranger.Span.Of(_text), EntityKind.Person));
        _persons[name] = entity;
        if (stranger.End == stranger.First + 1) return;
        for (int at = passage.TokenAt(stranger.Span.Start); at < stranger.End; at++)
        {
            string word = passage.Tokens[at].Folded;
            if (passage.Tokens[at].IsCapitalised) _persons[word] = _persons.ContainsKey(word) ? null : entity;
        }
    }

    private void Spread(CandidateList list)
    {
        for (int i = 0; i < list.InOrder.Count; i++)
        {
            Candidate candidate = list.InOrder[i];
            if (candidate.Entity is not null || !IsFree(candidate.Span) || !_persons.TryGetValue(Folding.Fold(candidate.Span.Of(_text)), out int? person) || person is not int entity) continue;
            list.InOrder[i] = candidate with { Entity = entity, Kind = EntityKind.Person };
            _added.Add(new MentionModel(candidate.Span, list.Paragraph, MentionKind.Name, entity, Origin.Recognised));
        }
    }
}
