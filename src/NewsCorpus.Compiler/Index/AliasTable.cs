using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads aliases, and finds those that name two entities and those that add nothing.</summary>
internal sealed class AliasTable(IndexContext context, ValueReader values)
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);

    /// <summary>The aliases of an entity, its name the first. Those that cannot stay are reported and left out.</summary>
    public List<AliasFacts> Read(EntityDraft entity, string name, Slice? list)
    {
        List<(AliasFacts Facts, Slice Place)> aliases = [(new AliasFacts(name, null, false), entity.Item.Title)];
        foreach (Slice part in list?.Split(';') ?? [])
        {
            if (Parse(part) is not { } alias) continue;

            // The name itself has no marks; said again with one, it is exact.
            bool isName = alias.ExactCase && alias.Language is null && !aliases[0].Facts.ExactCase
                && string.Equals(alias.Text, name, StringComparison.Ordinal);
            if (isName) aliases[0] = (alias, aliases[0].Place);
            else aliases.Add((alias, part));
        }

        List<AliasFacts> kept = [];
        foreach ((AliasFacts facts, Slice place) in aliases)
        {
            if (TryAdd(entity, facts, place)) kept.Add(facts);
        }

        return kept;
    }

    private AliasFacts? Parse(Slice part)
    {
        Slice rest = part;
        bool exact = NameParser.TakeExactMark(ref rest);
        string? language = null;
        if (NameParser.TakeBracket(ref rest, '[', ']', out Slice tag))
        {
            language = values.Language(tag);
            if (language is null) return null;
        }

        if (!exact) exact = NameParser.TakeExactMark(ref rest);
        string text = rest.Text;
        if (text.Length > 0) return new AliasFacts(text, language, exact);
        context.Diagnostics.Add(DiagnosticRules.InvalidValue, part, DiagnosticList.Shorten(part.ToString()), "an alias",
            "the name before its marks, as in 'NATO! [en]'");
        return null;
    }

    private bool TryAdd(EntityDraft entity, AliasFacts alias, Slice place)
    {
        var entry = new Entry(entity, alias, place.Line);
        string key = Folding.Fold(alias.Text);
        if (!_entries.TryGetValue(key, out List<Entry>? entries)) _entries.Add(key, entries = []);
        if (CatalogueMatcher.IsTooLong(alias.Text)) context.Report(DiagnosticRules.LongName, place, alias.Text, CatalogueMatcher.LongestName);
        foreach (Entry other in entries)
        {
            if (other.Entity == entity)
            {
                if (!other.Covers(entry)) continue;
                context.Diagnostics.Add(DiagnosticRules.RepeatedName, place, Show(alias.Text), Show(other.Facts.Text));
                return false;
            }

            if (!other.Meets(entry)) continue;
            context.Diagnostics.Add(DiagnosticRules.AmbiguousAlias, place, Show(alias.Text), other.Entity.Id,
                IndexContext.Line(other.Line));
            return false;
        }

        if (entries.Count == IndexContext.MostVariants)
        {
            context.Report(DiagnosticRules.ManyVariants, place, alias.Text, IndexContext.MostVariants);
            return false;
        }

        entries.Add(entry);
        if (!alias.ExactCase && IsWeak(alias, key)) context.Diagnostics.Add(DiagnosticRules.WeakAlias, place, Show(alias.Text));
        return true;
    }

    private static string Show(string text) => DiagnosticList.Shorten(text);

    private bool IsWeak(AliasFacts alias, string folded)
    {
        if (context.Options.IsCommonWord?.Invoke(folded, alias.Language) == true) return true;
        int letters = 0;
        foreach (char unit in alias.Text)
        {
            // In a script without case a letter may be a word, and two are a usual name.
            if (char.IsLetter(unit) && !char.IsUpper(unit) && !char.IsLower(unit)) return false;
            if (char.IsLetterOrDigit(unit)) letters++;
        }

        return letters < 3;
    }

    /// <summary>An alias with what it finds: any case, a capital first letter, or exactly itself.</summary>
    private sealed class Entry(EntityDraft entity, AliasFacts facts, int line)
    {
        private readonly bool _capital = char.IsUpper(facts.Text[0]);

        public EntityDraft Entity => entity;

        public AliasFacts Facts => facts;

        public int Line => line;

        /// <summary>Whether it finds all that another finds whose folded text is the same.</summary>
        public bool Covers(Entry other)
        {
            string? language = other.Facts.Language;
            if (facts.Language is not null && (language is null || !LanguageTag.Covers(facts.Language, language))) return false;
            if (facts.ExactCase)
                return other.Facts.ExactCase && string.Equals(facts.Text, other.Facts.Text, StringComparison.Ordinal);
            return !_capital || other._capital;
        }

        /// <summary>Whether there is a text that both find.</summary>
        public bool Meets(Entry other)
        {
            if (!LanguageTag.Overlap(facts.Language, other.Facts.Language)) return false;
            if (facts.ExactCase && other.Facts.ExactCase)
                return string.Equals(facts.Text, other.Facts.Text, StringComparison.Ordinal);
            if (facts.ExactCase) return !other._capital || _capital;
            return !other.Facts.ExactCase || !_capital || other._capital;
        }
    }
}
