using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads the lines of INDEX.md into its sections, items and fields.</summary>
internal sealed class IndexParser
{
    private const string FieldForm = "a field is written as '- key: value'";

    private readonly DiagnosticList _diagnostics;
    private readonly Suggestion _suggestion;
    private readonly IndexSyntax _syntax = new();
    private readonly string _text;
    private readonly List<IndexLine> _lines;

    private IndexSection _section = IndexSection.Corpus;
    private EntityKind? _kind;
    private bool _kindMissed;

    /// <summary>The heading of a section of prose, until a warning was given for it.</summary>
    private Slice? _unread;
    private bool _unreadItem;

    private bool _inItem;
    private IndexItem? _item;
    private int _fieldIndent;

    /// <summary>Whether the line above is an item or a field, so that text would belong to it.</summary>
    private bool _open;

    private SummaryState _summary;

    private IndexParser(string text, DiagnosticList diagnostics, Suggestion suggestion)
    {
        _diagnostics = diagnostics;
        _suggestion = suggestion;
        (_text, _lines) = IndexLines.Read(text, diagnostics);
    }

    private enum SummaryState
    {
        NoTitle,
        Awaited,
        Open,
        Done,
    }

    public static IndexSyntax Parse(string text, DiagnosticList diagnostics, Suggestion suggestion)
    {
        var parser = new IndexParser(text, diagnostics, suggestion);
        foreach (IndexLine line in parser._lines) parser.Read(line);
        if (parser._syntax.Title is null)
        {
            diagnostics.Add(DiagnosticRules.Title, default(Model.SourcePlace),
                "The index has no title; begin it with '# ' and the name of the corpus");
        }

        return parser._syntax;
    }

    private void Read(IndexLine line)
    {
        var content = new Slice(_text, line.Start, line.Length, line.Number, line.LineStart);
        if (line.Kind == LineKind.Blank)
        {
            if (_summary == SummaryState.Open) _summary = SummaryState.Done;
            _open = false;
            return;
        }

        if (ReadSummary(line.Kind, content)) return;
        switch (line.Kind)
        {
            case LineKind.Heading:
                ReadHeading(line.Level, content);
                break;
            case LineKind.Bullet when line.Level < 2:
                ReadTopBullet(content, line);
                break;
            case LineKind.Bullet:
                ReadNestedBullet(content, line);
                break;
            case LineKind.Number:
                ReadNumber(content, line.Level);
                break;
            case LineKind.Text:
                ReadText(content, line.Level);
                break;
            case LineKind.Break when line.Level < 2:
                LeaveItem();
                break;
            default:
                _open = false;
                break;
        }
    }

    private bool ReadSummary(LineKind kind, Slice content)
    {
        bool belongs = _summary switch
        {
            SummaryState.Awaited => kind == LineKind.Quote,
            SummaryState.Open => kind is LineKind.Quote or LineKind.Text,
            _ => false,
        };
        if (belongs)
        {
            _syntax.Summary.Add(content);
            _summary = SummaryState.Open;
        }
        else if (_summary != SummaryState.NoTitle)
        {
            _summary = SummaryState.Done;
        }

        return belongs;
    }

    private void ReadHeading(int level, Slice content)
    {
        LeaveItem();
        string text = content.Text;
        if (level == 1)
        {
            ReadTitle(content, text);
        }
        else if (level == 2)
        {
            ReadSection(content, text);
        }
        else if (level == 3 && _section == IndexSection.Entities)
        {
            ReadKind(content, text);
        }
        else if (_section == IndexSection.Corpus && IndexHeadings.TryGetSection(text, out _))
        {
            _diagnostics.Add(DiagnosticRules.UnknownSection, content, text, Suggestion.Hint("## " + text));
        }
    }

    private void ReadTitle(Slice content, string text)
    {
        if (_syntax.Title is not null)
        {
            bool section = IndexHeadings.TryGetSection(text, out _);
            _diagnostics.Add(DiagnosticRules.Title, content, section
                ? $"'{text}' is a section; write '## {text}'"
                : "The index has a title already; write '## ' for a section");
            if (section) ReadSection(content, text);
            return;
        }

        if (text.Length == 0)
            _diagnostics.Add(DiagnosticRules.Title, content, "The title is empty; write the name of the corpus behind '# '");
        _syntax.Title = content;
        _section = IndexSection.Corpus;
        _summary = SummaryState.Awaited;
    }

    private void ReadSection(Slice content, string text)
    {
        _kind = null;
        _kindMissed = false;
        _unread = null;
        _unreadItem = false;
        if (IndexHeadings.TryGetSection(text, out _section)) return;
        _section = IndexSection.Unknown;
        string? meant = IndexHeadings.TryGetKind(text, out _)
            ? $"### {text}' below '## Entities"
            : _suggestion.Nearest(text, IndexHeadings.SectionNames.Where(name => BeginAlike(name, text)));
        if (meant is null) _unread = content;
        else _diagnostics.Add(DiagnosticRules.UnknownSection, content, text, Suggestion.Hint(meant));
    }

    private void ReadKind(Slice content, string text)
    {
        if (IndexHeadings.TryGetKind(text, out EntityKind kind))
        {
            _kind = kind;
            return;
        }

        // What follows is read as of any kind: one fault is enough.
        _kind = EntityKind.Other;
        _diagnostics.Add(DiagnosticRules.UnknownKind, content,
            $"'{text}' is not a kind of entity{_suggestion.Hint(text, IndexHeadings.KindNames)}");
    }

    private void ReadTopBullet(Slice content, IndexLine line)
    {
        LeaveItem();
        if (_section == IndexSection.Unknown)
        {
            _unreadItem = ItemParser.LooksLikeItem(content);
            return;
        }

        _open = true;
        if (_section == IndexSection.Corpus)
        {
            if (ReadField(content, line) is { } field) _syntax.Fields.Add(field);
            return;
        }

        _inItem = true;
        _item = ItemParser.Parse(content.Length > 0 ? content : Marker(line), _section, _diagnostics);
        if (_item is null) return;
        if (_section == IndexSection.Entities) SetKind(_item);
        (_section switch
        {
            IndexSection.Sources => _syntax.Sources,
            IndexSection.Articles => _syntax.Articles,
            _ => _syntax.Entities,
        }).Add(_item);
    }

    private void SetKind(IndexItem item)
    {
        item.Kind = _kind ?? EntityKind.Other;
        if (_kind is not null || _kindMissed) return;
        _kindMissed = true;
        _diagnostics.Add(DiagnosticRules.UnknownKind, item.Title,
            $"'{DiagnosticList.Shorten(item.Title.Text)}' stands before the first kind of entity");
    }

    private void ReadNestedBullet(Slice content, IndexLine line)
    {
        if (_section == IndexSection.Unknown)
        {
            WarnOfUnread(content);
            return;
        }

        Slice shown = content.Length > 0 ? content : Marker(line);
        if (!_inItem)
        {
            Fail(shown, _section == IndexSection.Corpus
                ? "fields of the corpus are not indented"
                : "it is indented like a field, and there is no item above it");
            return;
        }

        _open = true;
        if (_fieldIndent < 0) _fieldIndent = line.Level;
        if (_item is null) return;
        if (line.Level >= _fieldIndent + 2)
        {
            Fail(shown, "a field's value stands in its own line, not in a list below it");
            _open = false;
        }
        else if (ReadField(content, line) is { } field)
        {
            _item.Fields.Add(field);
        }
    }

    private void ReadNumber(Slice content, int indent)
    {
        bool known = _section is IndexSection.Sources or IndexSection.Articles or IndexSection.Entities;
        if (indent < 2)
        {
            LeaveItem();
            if (!known || !ItemParser.LooksLikeItem(content)) return;
            _inItem = true;
            _diagnostics.Add(DiagnosticRules.ItemNotUnderstood, content, DiagnosticList.Shorten(content.ToString()),
                "an item begins with '- ', not with a number");
        }
        else if (_inItem && _item is not null)
        {
            Fail(content, FieldForm);
        }
    }

    private void ReadText(Slice content, int indent)
    {
        bool belongs = _open && (!_inItem || _item is not null);
        if (belongs) Fail(content, "a field is one line: put this at its end, or leave an empty line before it if it is prose");
        else if (!_open && indent < 2) LeaveItem();
        _open = false;
    }

    private IndexField? ReadField(Slice content, IndexLine line)
    {
        int colon = Markdown.FindOutsideCode(content.Span, ':');
        int code = colon < 0 ? -1 : content.Span.Slice(0, colon).IndexOf('`');
        int key = code < 0 ? colon : code;
        if (key > 0 && IsKey(content.Span.Slice(0, key)))
        {
            Slice? anchor = code < 0 ? null : content.Sub(code, colon - code).Trim();
            return new IndexField(content.Sub(0, key).Trim(), anchor, content.From(colon + 1).Trim());
        }

        Fail(content.Length > 0 ? content : Marker(line), LooksLikePin(content.Span) ? PinReader.Form : FieldForm);
        return null;
    }

    private static bool LooksLikePin(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(' ');
        return end > 0 && FieldKeys.IsPin(text.Slice(0, end).ToString().ToLowerInvariant());
    }

    private void WarnOfUnread(Slice content)
    {
        int colon = content.Span.IndexOf(':');
        if (_unread is not { } heading || !_unreadItem || colon < 0) return;
        if (!FieldKeys.IsOfItem(content.Sub(0, colon).Text)) return;
        _diagnostics.Add(DiagnosticRules.UnknownSection, heading, heading.Text, "");
        _unread = null;
    }

    private void LeaveItem()
    {
        _inItem = false;
        _item = null;
        _fieldIndent = -1;
        _open = false;
    }

    private void Fail(Slice at, string expected) =>
        _diagnostics.Add(DiagnosticRules.FieldNotUnderstood, at, DiagnosticList.Shorten(at.ToString()), expected);

    /// <summary>The bullet of a line that has nothing else.</summary>
    private Slice Marker(IndexLine line)
    {
        int at = line.LineStart;
        while (at < line.Start && _text[at] is ' ' or '\t') at++;
        return new Slice(_text, at, Math.Min(1, _text.Length - at), line.Number, line.LineStart);
    }

    /// <summary>A section of prose may have a name like one of ours ("Resources"): a slip seldom hits the first letter.</summary>
    private static bool BeginAlike(string name, string heading) =>
        heading.Length > 0 && Folding.Fold(name[0]) == Folding.Fold(heading[0]);

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!char.IsLetterOrDigit(unit) && unit is not ('-' or '_' or ' ')) return false;
        }

        return text.Length <= 40;
    }
}
