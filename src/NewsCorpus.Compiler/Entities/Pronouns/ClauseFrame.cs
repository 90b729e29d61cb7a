using NewsCorpus.Compiler.Quotes.Speakers;

namespace NewsCorpus.Compiler.Entities.Pronouns;

/// <summary>
/// What has been read of a sentence, from its left: whom it has named, which of them an aside or a reported clause has, and what is
/// the subject of the clause at hand.
/// </summary>
internal struct ClauseFrame
{
    private PossiblePersons _persons;
    private PossiblePersons _beforeAside;
    private PossiblePersons _reported;
    private Candidate? _subject;
    private int _mayBeSubjectAt;
    private bool _isLaterClause;
    private bool _isAside;
    private bool _isReported;
    private bool _hasReportedSubject;
    private bool _isCircumstance;

    /// <summary>Begins with a place at which a name would be the subject.</summary>
    public static ClauseFrame At(int first) => new() { _mayBeSubjectAt = first };

    public void Add(Candidate candidate, Gender gender)
    {
        bool isReportedSubject = _isReported && candidate.First == _mayBeSubjectAt;
        if (candidate.First == _mayBeSubjectAt && (_subject is null || isReportedSubject)) _subject = candidate;
        if (isReportedSubject)
        {
            _reported = default;
            _hasReportedSubject = true;
        }

        if (candidate.Entity is not int entity)
        {
            _persons.AddStranger();
            _reported.AddStranger();
        }
        else if (candidate.IsPerson)
        {
            _persons.Add(entity, gender);
            _reported.Add(entity, gender);
        }

        if (candidate.IsPerson || candidate.Entity is null) _isLaterClause = false;
    }

    /// <summary>A comma: behind it a subject may stand, where a phrase has opened the sentence.</summary>
    public void Comma(int next)
    {
        _isLaterClause = true;
        if (_subject is null) _mayBeSubjectAt = next;
    }

    /// <summary>A word that opens another clause.</summary>
    public void Clause() => _isLaterClause = true;

    /// <summary>"…, yang …": who is named in an aside is out of question behind it.</summary>
    public void Aside()
    {
        _beforeAside = _persons;
        _isAside = true;
    }

    /// <summary>A conjunction of time or cause: its clause is about the subject of the one before it.</summary>
    public void Circumstance()
    {
        _isLaterClause = true;
        _isCircumstance = true;
    }

    /// <summary>A reporting verb, behind which the subject of what is reported may stand.</summary>
    /// <param name="next">The token behind the verb and a "that".</param>
    /// <param name="isBehindComma">Whether a comma before the verb ends an aside.</param>
    public void Reports(int next, bool isBehindComma)
    {
        if (_isAside && isBehindComma) _persons = _beforeAside;
        _isAside &= !isBehindComma;
        _isLaterClause = true;
        _isCircumstance = false;
        _isReported = true;
        _hasReportedSubject = false;
        _reported = default;
        _mayBeSubjectAt = next;
    }

    /// <summary>Whom a pronoun means, or null.</summary>
    public readonly int? Person(Gender gender)
    {
        if (!_isLaterClause) return null;
        return _persons.Only(gender) ?? (_isCircumstance && _hasReportedSubject ? _reported.Only(gender) : null);
    }

    /// <summary>
    /// Who owns what a noun with a clitic names, or null: the subject of the clause, unless it is a person and so is somebody else.
    /// </summary>
    public readonly int? Owner()
    {
        if (_subject?.Entity is not int subject) return null;
        if (_subject.Value.IsPerson) return _persons.Only(Gender.Unknown) == subject ? subject : null;
        return (_isReported ? _reported : _persons).AreNone ? subject : null;
    }

    /// <summary>Whether the clause has no subject that is known to be somebody.</summary>
    public readonly bool HasNoSubject => _subject?.Entity is null;
}
