using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Who was last said to speak, place by place in an article: subjects of reporting verbs, also of indirect speech, whoever the text
/// goes by ("menurut X"), and speakers of quotes. Words that stand for a speaker (ia, -nya, he) mean the last of them.
/// </summary>
internal sealed class SpeakersInForce
{
    private readonly List<(int Position, int? Entity)> _speakers = [];

    public static SpeakersInForce Of(IReadOnlyList<PassageReading> readings, LanguagePack pack)
    {
        var speakers = new SpeakersInForce();
        foreach (PassageReading reading in readings)
        {
            foreach (Sentence sentence in reading.Passage.Sentences) speakers.AddFrom(reading, sentence, pack);
        }

        return speakers;
    }

    /// <summary>The last speaker before a position; null where there is none, or a stranger spoke last.</summary>
    public int? Before(int position)
    {
        int at = FirstFrom(position);
        return at > 0 ? _speakers[at - 1].Entity : null;
    }

    /// <summary>A quote's speaker comes into force where it is named.</summary>
    public void Add(int position, int? entity) => _speakers.Insert(FirstFrom(position), (position, entity));

    private int FirstFrom(int position)
    {
        int low = 0, high = _speakers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_speakers[middle].Position < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void AddFrom(PassageReading reading, Sentence sentence, LanguagePack pack)
    {
        ReadOnlySpan<Token> tokens = reading.Passage.AsSpan();
        for (int at = sentence.First; at < sentence.End; at++)
        {
            Subject? subject = null;
            int length;
            if (pack.Is(tokens, at, WordClass.CueAfterSubject)) subject = reading.IsInQuote(at) ? null : reading.Subjects.Before(sentence, at);
            else if ((length = pack.Match(tokens, at, WordClass.Source)) > 0)
                subject = reading.IsInQuote(at) ? null : reading.Subjects.After(sentence, at + length);
            if (subject is { IsPronoun: false } found) Add(tokens[at].Start, found.Entity);
        }
    }
}
