using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Pins;

/// <summary>
/// Corrects mentions. A pin for all places of some words is an alias of this article: the longest name wins. One for a single place
/// wins over every name.
/// </summary>
internal sealed class MentionPins
{
    // Words that stand for somebody: "ia", "pasukannya"; and what does with a clitic: "menurutnya", "katanya".
    private const WordClass StandIns = WordClass.Pronoun | WordClass.Owned;
    private const WordClass WithClitic = WordClass.Source | WordClass.Statement | WordClass.CueBeforeSubject | WordClass.CueAfterSubject;

    private const string WithinLongerNames = "these words stand only within longer names; choose a place by words around them, as in … in `words around them`";

    private readonly EquatableArray<PinFacts> _pins;
    private readonly Catalogue _catalogue;
    private readonly List<PinFault> _faults;

    // Those that mention somebody, in the order of the text and without overlap; and all, by where they end.
    private readonly List<MentionPlace> _named = [];
    private readonly ILookup<int, MentionPlace> _byEnd;

    public MentionPins(AnchorText? text, EquatableArray<PinFacts> pins, Catalogue catalogue, List<PinFault> faults)
    {
        _pins = pins;
        _catalogue = catalogue;
        _faults = faults;
        List<MentionPlace> places = text is null ? [] : PlacesIn(text);
        foreach (MentionPlace place in places)
        {
            if (place.Entity is not null) AddNamed(place);
        }

        _byEnd = places.Where(static place => place.Entity is null).Concat(_named).ToLookup(static place => place.Span.End);
    }

    private bool IsEmpty => _byEnd.Count == 0;

    /// <summary>The mentions of the catalogue without the mistaken ones, and with those that a pin for all places of some words adds.</summary>
    public List<MentionModel> Correct(string text, List<MentionModel> mentions, IReadOnlyList<Passage> passages)
    {
        if (IsEmpty) return mentions;
        foreach (MentionModel mention in mentions)
        {
            if (mention.Kind == MentionKind.Role && NamedAt(mention.Span) is MentionPlace role) role.Kind = MentionKind.Role;
        }

        foreach (MentionPlace place in _named)
        {
            if (place.Kind != MentionKind.Role && HasRole(place, text)) place.Kind = MentionKind.Role;
        }

        List<MentionModel> kept = [.. mentions.Where(mention => !IsMistaken(mention, passages[mention.Paragraph]))];
        ReportHidden();
        return Add(kept, chosen: false, passages);
    }

    /// <summary>Whether a recognised name is one that a pin takes away or puts another in the place of.</summary>
    public bool IsMistaken(RecognisedName name, Passage passage)
    {
        if (IsEmpty) return false;
        var span = CharSpan.FromBounds(passage.Tokens[name.First].Start, passage.Tokens[name.End - 1].End);
        return IsMistaken(new MentionModel(span, name.Passage, MentionKind.Name, Entity: -1, Origin.Recognised), passage);
    }

    /// <summary>Whether a pronoun is one that an editor has spoken about.</summary>
    public bool IsMistakenPronoun(MentionModel mention) => mention.Kind == MentionKind.Pronoun && mention.Origin != Origin.Pinned
        && _byEnd[mention.Span.End].Any(place => place.Span == mention.Span);

    /// <summary>
    /// Adds the mentions that are pinned at a single place. They are added after names have been linked, because they say nothing
    /// about what the same words mean elsewhere.
    /// </summary>
    public List<MentionModel> AddChosen(List<MentionModel> mentions, IReadOnlyList<Passage> passages) =>
        IsEmpty ? mentions : Add(mentions, chosen: true, passages);

    private List<MentionPlace> PlacesIn(AnchorText text)
    {
        var places = new Dictionary<CharSpan, MentionPlace>();
        for (int number = 0; number < _pins.Count; number++)
        {
            if (_pins[number] is not MentionPinFacts pin) continue;
            List<CharSpan> found = text.Find(pin.Words, pin.Around);
            bool isChosen = pin.Around is not null;
            if (found.Count == 0) _faults.Add(PinFault.NotInText(number, pin, text));
            if (isChosen && found.Count > 1)
            {
                _faults.Add(PinFault.Several(number, pin, found.Count));
                continue;
            }

            int? rival = null;
            foreach (CharSpan span in found)
            {
                places.TryGetValue(span, out MentionPlace? other);
                if (other is null || (isChosen && !other.IsChosen)) places[span] = new MentionPlace(span, number, NumberOf(pin), isChosen);
                else if (other.IsChosen == isChosen) rival ??= other.Pin;
            }

            if (rival is int first) _faults.Add(PinFault.Repeated(number, pin, first));
        }

        return [.. places.Values.OrderBy(static place => place.Span.Start).ThenByDescending(static place => place.Span.Length)];
    }

    private int? NumberOf(MentionPinFacts pin) => pin.Entity is string id ? _catalogue.NumberOf(id) : null;

    // Of two that overlap the one for a single place wins, or else the longer or the first.
    private void AddNamed(MentionPlace place)
    {
        MentionPlace? last = _named.Count > 0 && _named[_named.Count - 1].Span.Overlaps(place.Span) ? _named[_named.Count - 1] : null;
        if (last is null)
        {
            _named.Add(place);
        }
        else if (last.IsChosen && place.IsChosen)
        {
            (int first, int second) = last.Pin < place.Pin ? (last.Pin, place.Pin) : (place.Pin, last.Pin);
            _faults.Add(PinFault.Repeated(second, _pins[second], first));
        }
        else if (place.IsChosen)
        {
            _named[_named.Count - 1] = place;
        }
    }

    private bool IsMistaken(MentionModel mention, Passage passage)
    {
        foreach (MentionPlace place in _byEnd[mention.Span.End])
        {
            if (place.Span == mention.Span || IsWithHonorific(mention, place.Span, passage)) return true;
        }

        if (mention.Kind != MentionKind.Name) return false;
        bool isMistaken = false;
        for (int at = FirstNamedEndingAfter(mention.Span.Start); at < _named.Count && _named[at].Span.Start < mention.Span.End; at++)
        {
            MentionPlace place = _named[at];
            if (place.Kind == MentionKind.Role && place.Span.Contains(mention.Span)) continue;
            if (mention.Span.Contains(place.Span) && !place.IsChosen) place.IsHidden |= mention.Entity >= 0;
            else isMistaken = true;
        }

        return isMistaken;
    }

    private static bool IsWithHonorific(MentionModel mention, CharSpan words, Passage passage)
    {
        if (mention.Kind != MentionKind.Name || mention.Span.Start >= words.Start) return false;
        int first = passage.TokenAt(mention.Span.Start);
        return MentionFinder.HonorificStart(passage.AsSpan(), passage.TokenAt(words.Start), first) == first;
    }

    private MentionPlace? NamedAt(CharSpan span) => _byEnd[span.End].FirstOrDefault(place => place.Entity is not null && place.Span == span);

    private bool HasRole(MentionPlace place, string text)
    {
        string folded = Folding.Fold(place.Span.Of(text));
        return _catalogue.Entities[place.Entity!.Value].Roles.Any(role => Folding.Fold(role.Text) == folded);
    }

    private void ReportHidden()
    {
        foreach (IGrouping<int, MentionPlace> places in _named.GroupBy(static place => place.Pin))
        {
            if (places.All(static place => place.IsHidden))
                _faults.Add(PinFault.Nothing(places.Key, _pins[places.Key], WithinLongerNames));
        }
    }

    private List<MentionModel> Add(List<MentionModel> mentions, bool chosen, IReadOnlyList<Passage> passages)
    {
        List<MentionModel> all = [.. mentions];
        int passage = 0;
        foreach (MentionPlace place in _named)
        {
            if (place.IsChosen != chosen || place.IsHidden) continue;
            while (passage < passages.Count && passages[passage].Span.End < place.Span.End) passage++;
            if (passage < passages.Count && passages[passage].Span.Contains(place.Span)) all.Add(Mention(place, passages[passage]));
        }

        all.Sort(MentionFinder.InTextOrder);
        return all;
    }

    private MentionModel Mention(MentionPlace place, Passage passage)
    {
        int first = passage.TokenAt(place.Span.Start);
        Token word = passage.Tokens[first];
        bool isPronoun = word.End == place.Span.End && (word.Is(StandIns) || word.IsWithClitic(WithClitic));
        MentionKind kind = isPronoun ? MentionKind.Pronoun : place.Kind;
        int entity = place.Entity!.Value;
        bool mayBeAddressed = kind == MentionKind.Name && _catalogue.Entities[entity].Kind == EntityKind.Person;
        int start = mayBeAddressed ? MentionFinder.HonorificStart(passage.AsSpan(), first, 0) : first;
        return new MentionModel(CharSpan.FromBounds(passage.Tokens[start].Start, place.Span.End), passage.Number, kind, entity, Origin.Pinned);
    }

    private int FirstNamedEndingAfter(int position)
    {
        int low = 0, high = _named.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_named[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
