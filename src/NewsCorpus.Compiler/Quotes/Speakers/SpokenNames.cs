using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Takes strangers for persons when the text reports that they speak, "…, kata Yunan", "Yunan mengatakan", or says how old they are.
/// Their names become recognised entities. Where strangers speak, a name of theirs or of anybody else in the article means that person,
/// and so does one word of it that nobody else has.
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
        string text,
        IReadOnlyList<Passage> passages,
        IReadOnlyList<Report> reports,
        IReadOnlyList<CandidateList> candidates,
        LinkedMentions linked,
        MentionPins pins,
        LanguagePack pack)
    {
        List<(Passage Passage, Candidate Name)> strangers = Strangers(reports, passages, candidates, pack);
        if (strangers.Count == 0) return false;
        var names = new SpokenNames(text, linked);
        foreach (CandidateList list in candidates) names.AddKnown(passages[list.Paragraph], list);

        // The fullest names first: what is a word of one is no name of its own.
        foreach ((Passage passage, Candidate name) in strangers.OrderByDescending(static stranger => stranger.Name.Span.Length))
        {
            if (names.IsName(name) && !pins.IsMistaken(NameOf(passage, name), passage)) names.Add(passage, name);
        }

        foreach (CandidateList list in candidates) names.Spread(passages[list.Paragraph], list, pins);
        if (names._added.Count == 0) return false;
        linked.Mentions.AddRange(names._added);
        linked.Mentions.Sort(MentionFinder.InTextOrder);
        return true;
    }

    // Who is said to speak, and who has an age, without being known.
    private static List<(Passage Passage, Candidate Name)> Strangers(
        IReadOnlyList<Report> reports, IReadOnlyList<Passage> passages, IReadOnlyList<CandidateList> candidates, LanguagePack pack)
    {
        bool hasCapitalNouns = pack.Has(WordClass.Noun);
        List<(Passage Passage, Candidate Name)> strangers = [];
        foreach (Report report in reports)
        {
            if (report.Form == ReportForm.Source || !report.IsNameless || StrangerOf(report, candidates) is not Candidate speaker) continue;
            Passage passage = report.Reading.Passage;

            // Where nouns have capitals, one by itself is no name; the only word at the beginning of a sentence may have its capital from there.
            bool isOneWord = passage.TokenAt(speaker.Span.Start) + 1 == speaker.End;
            bool isDoubtful = isOneWord && (hasCapitalNouns || speaker.First == report.Sentence.First);
            if (!isDoubtful && report.Reading.Subjects.IsName(speaker)) strangers.Add((passage, speaker));
        }

        foreach (CandidateList list in candidates)
        {
            foreach (Candidate candidate in list.InOrder)
            {
                Passage passage = passages[list.Paragraph];
                if (candidate.Entity is null && HasAge(passage, candidate.End)) strangers.Add((passage, candidate));
            }
        }

        return strangers;
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

    // What is written in capitals throughout is more often an organisation, and capitals around a name that is known are not all a name.
    private bool IsName(Candidate stranger)
    {
        if (!IsFree(stranger.Span)) return false;
        for (int at = stranger.Span.Start; at < stranger.Span.End; at++)
        {
            if (char.IsLower(_text[at])) return true;
        }

        return false;
    }

    // "Yunan (35)": only a person has one.
    private static bool HasAge(Passage passage, int at) =>
        at + 2 < passage.Tokens.Length && passage.Tokens[at].Is('(') && passage.Tokens[at + 2].Is(')') &&
        passage.Tokens[at + 1] is { Span.Length: 2, IsNumber: true };

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
        if (stranger.End > stranger.First + 1) AddWords(passage, stranger.Span, entity);
    }

    private void AddKnown(Passage passage, CandidateList list)
    {
        foreach (Candidate candidate in list.InOrder)
        {
            if (candidate is { IsPerson: true, Entity: int entity }) AddWords(passage, candidate.Span, entity);
        }
    }

    private void AddWords(Passage passage, CharSpan name, int entity)
    {
        for (int at = passage.TokenAt(name.Start); at < passage.Tokens.Length && passage.Tokens[at].Start < name.End; at++)
        {
            string word = passage.Tokens[at].Folded;
            if (!passage.Tokens[at].IsCapitalised || passage.Tokens[at].Is(WordClass.Honorific | WordClass.Title)) continue;
            _persons[word] = !_persons.TryGetValue(word, out int? other) || other == entity ? entity : null;
        }
    }

    private void Spread(Passage passage, CandidateList list, MentionPins pins)
    {
        for (int i = 0; i < list.InOrder.Count; i++)
        {
            Candidate candidate = list.InOrder[i];
            if (candidate.Entity is not null || PersonOf(candidate) is not int entity) continue;
            if (!IsFree(candidate.Span) || pins.IsMistaken(NameOf(passage, candidate), passage)) continue;
            list.InOrder[i] = candidate with { Entity = entity, Kind = EntityKind.Person };
            _added.Add(new MentionModel(candidate.Span, list.Paragraph, MentionKind.Name, entity, Origin.Recognised));
        }
    }

    private int? PersonOf(Candidate stranger) =>
        _persons.TryGetValue(Folding.Fold(stranger.Span.Of(_text)), out int? person) ? person : null;
}
