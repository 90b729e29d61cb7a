using System.Text;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Writes the text of one article.</summary>
internal ref struct SyntheticArticle
{
    private const int PeopleOfArticle = 4;

    private readonly StringBuilder _text;
    private readonly SyntheticCast _cast;
    private readonly SyntheticSource _source;
    private readonly SyntheticLanguage _language;
    private readonly int[] _people;
    private SplitMix _random;
    private int _introduced;

    private SyntheticArticle(StringBuilder text, SyntheticCast cast, SyntheticSource source, SplitMix random)
    {
        _text = text;
        _cast = cast;
        _source = source;
        _language = source.Language;
        _random = random;
        _people = new int[PeopleOfArticle];
        for (int i = 0; i < PeopleOfArticle; i++) _people[i] = cast.DrawPerson(ref _random);
    }

    /// <summary>Appends the body: paragraphs of some sentences, of which about every third speaks, up to a length.</summary>
    public static void Append(StringBuilder text, SyntheticCast cast, SyntheticSource source, SplitMix random, int length)
    {
        var article = new SyntheticArticle(text, cast, source, random);
        text.Append(article._cast.DrawPlace(ref article._random).ToUpperInvariant()).Append(" – ");
        while (true)
        {
            article.AppendParagraph();
            if (text.Length >= length) break;
            text.Append(source.Separator);
        }

        text.Append('\n');
    }

    private void AppendParagraph()
    {
        if (_random.Next(2) == 0) AppendPattern(_random.Pick(_language.Speeches));
        else AppendPattern(_random.Pick(_language.Statements));
        for (int more = _random.Next(3); more > 0; more--)
        {
            _text.Append(' ');
            AppendPattern(_random.Pick(_language.Statements));
        }
    }

    private void AppendPattern(string pattern)
    {
        for (int at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%') _text.Append(pattern[at]);
            else AppendPart(pattern[++at]);
        }
    }

    private void AppendPart(char part)
    {
        switch (part)
        {
            case 'n': _text.Append(_language.NounList.Draw(ref _random)); break;
            case 'v': _text.Append(_language.VerbList.Draw(ref _random)); break;
            case 'a': _text.Append(_language.AdjectiveList.Draw(ref _random)); break;
            case 'c': AppendPattern(_random.Pick(_language.Clauses)); break;
            case 'C': AppendCapitalised(); break;
            case 'S': AppendSpeaker(); break;
            case 's': _text.Append(SyntheticNames.Family(Speaker())); break;
            case 'm': _text.Append(_cast.DrawStranger(ref _random)); break;
            case 'o': _text.Append(_cast.DrawOrganization(ref _random)); break;
            case 'p': _text.Append(_cast.DrawPlace(ref _random)); break;
            case 'd': _text.Append(_random.Pick(_language.Days)); break;
            case '#': _text.Append(2 + _random.Next(900)); break;
            case '(': _text.Append(_source.OpeningMark); break;
            case ')': _text.Append(_source.ClosingMark); break;
            case '/': _text.Append(_source.Separator); break;
            default: throw new InvalidOperationException($"%{part}");
        }
    }

    private void AppendCapitalised()
    {
        int start = _text.Length;
        AppendPattern(_random.Pick(_language.Clauses));
        _text[start] = char.ToUpperInvariant(_text[start]);
    }

    // With name and office at first, later by name.
    private void AppendSpeaker()
    {
        int person = _people[Math.Min(_introduced++, PeopleOfArticle - 1)];
        _text.Append(SyntheticNames.Person(person));
        if (_cast.OfficeOf(person, _language) is string office) _text.Append(", ").Append(office);
    }

    // One who has been introduced, as soon as there is one.
    private int Speaker() => _people[_random.Next(Math.Clamp(_introduced, 1, PeopleOfArticle))];
}
