using NewsCorpus.Compiler.Entities.Pronouns;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Somebody is said to speak.</summary>
/// <param name="Position">Where in the text.</param>
/// <param name="Entity">Who, or null for a stranger.</param>
/// <param name="Words">The words that say who.</param>
/// <param name="IsThing">Whether it is known to be no person.</param>
/// <param name="StandIn">The pronoun by which they are meant there, if one is.</param>
internal readonly record struct Speech(int Position, int? Entity, CharSpan Words, bool IsThing, CharSpan? StandIn = null);

/// <summary>
/// Who was last said to speak, place by place in an article: subjects of reporting verbs, also of indirect speech, whoever the text
/// goes by ("menurut X"), and speakers of quotes. Words that stand for a speaker (ia, -nya, he) mean the last of them, or else
/// whom the sentence before is about.
/// </summary>
/// <param name="antecedents">The persons of the article, by whom a pronoun's gender is told from another's.</param>
internal sealed class SpeakersInForce(Antecedents antecedents)
{
    // How many pronouns in a row, or speakers of another gender, are passed over.
    private const int MostStandIns = 16;

    // Two lists, because the article is read before its quotes are, and inserting into one long list would take quadratic time.
    private readonly List<Speech> _told = [];
    private readonly List<Speech> _quoted = [];
    private readonly List<Topic> _topics = [];

    /// <param name="readings">The paragraphs of the article.</param>
    /// <param name="reports">Where they report that somebody speaks, in order.</param>
    /// <param name="antecedents">Whom pronouns can mean.</param>
    public static SpeakersInForce Of(IReadOnlyList<PassageReading> readings, IReadOnlyList<Report> reports, Antecedents antecedents)
    {
        var speakers = new SpeakersInForce(antecedents);
        int report = 0;
        foreach (PassageReading reading in readings)
        {
            for (int sentence = 0; sentence < reading.Passage.Sentences.Count; sentence++)
            {
                bool isReported = false;
                Sentence own = reading.Passage.Sentences[sentence];
                for (; report < reports.Count && reports[report].Reading == reading && reports[report].Sentence == own; report++)
                {
                    // "Rina mengatakan, pemerintah meminta …": what is said in a report is Rina's, not the government's.
                    if (!isReported || reports[report].Form != ReportForm.SubjectThenCue) speakers.Add(reports[report]);
                    isReported |= !reports[report].IsNameless;
                }

                speakers.AddTopic(reading, sentence);
            }
        }

        return speakers;
    }

    /// <summary>The last speech before a position, by a stranger perhaps; null where there is none.</summary>
    public Speech? Before(int position)
    {
        // "He said the market was full.": whom that meant is known only now, since the quotes before are.
        Speech? last = null;
        for (int step = 0; step < MostStandIns; step++)
        {
            Speech? speech = Later(Last(_told, position), Last(_quoted, position));
            if (speech is not Speech found) return last;
            last = last is Speech open ? found with { Position = open.Position, StandIn = open.StandIn } : found;
            if (found.StandIn != found.Words) break;
            position = found.Position;
        }

        return last;
    }

    /// <summary>Whom a clitic means: where nobody is said to speak, the last person with whom a sentence begins.</summary>
    public Speech? MeantByClitic(CharSpan clitic)
    {
        int topics = FirstFrom(_topics, clitic.Start, static topic => topic.Speech.Position);
        return MeantBy(clitic) ?? (topics > 0 ? _topics[topics - 1].Speech : null);
    }

    /// <summary>Whom a pronoun or a clitic at a position means.</summary>
    /// <param name="standIn">The pronoun or the word with the clitic.</param>
    /// <param name="gender">What it shows of whom it means: of the speakers the last who agrees, or else whoever was named last and can.</param>
    /// <param name="isThing">Whether it means an organisation or a thing.</param>
    public Speech? MeantBy(CharSpan standIn, Gender gender = Gender.Unknown, bool isThing = false)
    {
        int position = standIn.Start;
        Speech? speech = Before(position);
        if (isThing) return speech is { Entity: not null, IsThing: false } ? null : speech;
        int topics = FirstFrom(_topics, position, static topic => topic.Speech.Position);
        if (topics > 0 && position < _topics[topics - 1].End && Agrees(_topics[topics - 1].Speech, gender))
            speech = Later(speech, _topics[topics - 1].Speech);
        for (int step = 0; step < MostStandIns && speech is Speech found; step++)
        {
            if (Agrees(found, gender)) return found;
            speech = Before(found.Position);
        }

        // Nobody of that gender has spoken: whom a sentence was about, or who is known to be of it.
        if (gender == Gender.Unknown) return null;
        for (int topic = topics - 1; topic >= Math.Max(0, topics - MostStandIns); topic--)
        {
            if (Agrees(_topics[topic].Speech, gender)) return _topics[topic].Speech with { Position = position };
        }

        return antecedents.PersonBefore(position, gender) is (CharSpan span, int person) && antecedents.GenderOf(person) == gender
            ? new Speech(position, person, span, IsThing: false)
            : null;
    }

    /// <summary>A quote's speaker comes into force where it is named.</summary>
    public void Add(Speech speech) => _quoted.Insert(FirstFrom(_quoted, speech.Position, static quoted => quoted.Position), speech);

    // A stranger may be anybody; a thing is no "she".
    private bool Agrees(Speech speech, Gender gender) =>
        gender == Gender.Unknown || (!speech.IsThing && (speech.Entity is not int entity || antecedents.Agrees(entity, gender)));

    private static Speech? Later(Speech? one, Speech? other) => one?.Position > other?.Position || other is null ? one : other;

    private static Speech? Last(List<Speech> speeches, int position)
    {
        int count = FirstFrom(speeches, position, static speech => speech.Position);
        return count > 0 ? speeches[count - 1] : null;
    }

    private static int FirstFrom<T>(List<T> items, int position, Func<T, int> positionOf)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (positionOf(items[middle]) < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Add(Report report)
    {
        if (report.IsNameless && !report.IsPlain) return;
        Subject subject = report.Subject;
        var speech = new Speech(report.Position, subject.Entity, subject.Span, subject.IsThing);
        if (subject.IsPronoun) speech = (TopicAt(subject.Span.Start) ?? speech) with { Position = report.Position, StandIn = subject.Span };
        _told.Add(speech);
    }

    // "Rina tiba di Bogor. Ia mengatakan …": the person with whom a sentence begins is whom the next one means, and so on as long as
    // pronouns mean nobody else.
    private void AddTopic(PassageReading reading, int sentence)
    {
        List<Sentence> sentences = reading.Passage.Sentences;
        int last = Math.Min(sentence + 1, sentences.Count - 1);
        int end = reading.Passage.Tokens[sentences[last].End - 1].End;
        if (reading.Subjects.StartingAt(sentences[sentence].First) is Subject subject)
            _topics.Add(new Topic(new Speech(subject.Span.Start, subject.Entity, subject.Span, subject.IsThing), end));
        else if (_topics.Count > 0 && FirstPronoun(reading, sentences[sentence]) is int pronoun && pronoun < _topics[_topics.Count - 1].End)
            _topics[_topics.Count - 1] = _topics[_topics.Count - 1] with { End = end };
    }

    // Where the first pronoun of a sentence stands that is not quoted.
    private static int? FirstPronoun(PassageReading reading, Sentence sentence)
    {
        for (int at = sentence.First; at < sentence.End; at++)
        {
            Token token = reading.Passage.Tokens[at];
            if (token.Is(WordClass.Pronoun) && !reading.IsInQuote(at)) return token.Start;
        }

        return null;
    }

    // Speeches are told in the order of the text, so what is told already is all that comes before.
    private Speech? TopicAt(int position)
    {
        if (_topics.Count == 0 || position >= _topics[_topics.Count - 1].End) return null;
        Speech topic = _topics[_topics.Count - 1].Speech;
        return _told.Count > 0 && _told[_told.Count - 1].Position > topic.Position ? null : topic;
    }

    // Whom a sentence is about, and where the sentence behind it ends.
    private readonly record struct Topic(Speech Speech, int End);
}
