using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads roles, and finds those that two entities hold on the same day.</summary>
internal sealed class RoleTable(IndexContext context, ValueReader values)
{
    private readonly Dictionary<string, Holders> _roles = new(StringComparer.Ordinal);

    public void Read(EntityDraft entity, Slice? list)
    {
        foreach (Slice part in list?.Split(';') ?? [])
        {
            if (Parse(part) is not { } facts) continue;
            if (CatalogueMatcher.IsTooLong(facts.Text)) context.Report(DiagnosticRules.LongName, part, facts.Text, CatalogueMatcher.LongestName);
            string key = Folding.Fold(facts.Text);
            if (!_roles.TryGetValue(key, out Holders? holders)) _roles.Add(key, holders = new Holders());
            if (!holders.Languages.Contains(facts.Language ?? "") && holders.Languages.Count == IndexContext.MostVariants)
            {
                context.Report(DiagnosticRules.ManyVariants, part, facts.Text, IndexContext.MostVariants);
                continue;
            }

            holders.Languages.Add(facts.Language ?? "");
            var role = new RoleDraft(entity, facts, part);
            entity.Roles.Add(role);
            holders.Drafts.Add(role);
        }
    }

    /// <summary>Compares the holders of each role, in the order of the days on which they take it up.</summary>
    public void Check()
    {
        foreach (Holders unsorted in _roles.Values)
        {
            if (unsorted.Drafts.Count < 2) continue;
            List<RoleDraft> holders = [.. unsorted.Drafts.OrderBy(role => role.Facts.From?.Days ?? -1)];
            for (int i = 0; i < holders.Count; i++)
            {
                for (int j = i + 1; j < holders.Count && !holders[i].IsRejected; j++)
                {
                    if (holders[j].Facts.From > holders[i].Facts.To) break;
                    if (!holders[j].IsRejected && LanguageTag.Overlap(holders[i].Facts.Language, holders[j].Facts.Language))
                        Report(holders[i], holders[j]);
                }
            }
        }
    }

    private RoleFacts? Parse(Slice part)
    {
        Slice rest = part;
        bool ok = true;
        CalendarDate? from = null;
        CalendarDate? to = null;
        string? language = null;
        bool dated = NameParser.TakeBracket(ref rest, '(', ')', out Slice period);
        if (NameParser.TakeBracket(ref rest, '[', ']', out Slice tag))
        {
            language = values.Language(tag);
            ok = language is not null;
        }

        dated = dated || NameParser.TakeBracket(ref rest, '(', ')', out period);
        if (dated) ok &= TryReadPeriod(period, out from, out to);
        string text = rest.Text;
        if (text.Length > 0) return ok ? new RoleFacts(text, language, from, to) : null;
        context.Diagnostics.Add(DiagnosticRules.InvalidValue, part, DiagnosticList.Shorten(part.ToString()), "a role",
            "its words before its marks, as in 'Ketua Dewan [id] (2021-03..)'");
        return null;
    }

    private bool TryReadPeriod(Slice period, out CalendarDate? from, out CalendarDate? to)
    {
        from = to = null;
        int dots = period.Span.IndexOf("..".AsSpan());
        Slice start = (dots < 0 ? period : period.Sub(0, dots)).Trim();
        Slice end = (dots < 0 ? period : period.From(dots + 2)).Trim();
        if (start.Length == 0 && end.Length == 0) return Fail(period);
        if (start.Length > 0)
        {
            if (!IsoDate.TryReadPeriod(start.Span, out CalendarDate first, out _)) return Fail(start);
            from = first;
        }

        if (end.Length > 0)
        {
            if (!IsoDate.TryReadPeriod(end.Span, out _, out CalendarDate last)) return Fail(end);
            to = last;
        }

        if (!(to < from)) return true;
        context.Diagnostics.Add(DiagnosticRules.PeriodReversed, period, start.ToString(), end.ToString());
        return false;
    }

    private bool Fail(Slice at)
    {
        context.Diagnostics.Add(DiagnosticRules.InvalidDate, at, DiagnosticList.Shorten(at.ToString()),
            "a period such as (2019-05-20..2024-07-31), (2024..) or (2024); "
            + "a parenthesis that belongs to the role is written \\( … \\)");
        return false;
    }

    private void Report(RoleDraft one, RoleDraft other)
    {
        (RoleDraft first, RoleDraft second) = one.Place.Start < other.Place.Start ? (one, other) : (other, one);
        second.IsRejected = true;
        string text = DiagnosticList.Shorten(second.Facts.Text);
        if (first.Entity == second.Entity)
        {
            context.Diagnostics.Add(DiagnosticRules.RepeatedName, second.Place, text, DiagnosticList.Shorten(first.Facts.Text));
        }
        else
        {
            context.Diagnostics.Add(DiagnosticRules.AmbiguousRole, second.Place, text, first.Entity.Id,
                IndexContext.Line(first.Place));
        }
    }

    /// <summary>Who holds one role, and the languages it is limited to: as many may hold it on one day.</summary>
    private sealed class Holders
    {
        public List<RoleDraft> Drafts { get; } = [];

        public HashSet<string> Languages { get; } = new(StringComparer.Ordinal);
    }
}
