using System.Text;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Training.Learning;

namespace NewsCorpus.Training.Data;

/// <summary>Copies of texts with other names in the places of theirs, so that more is learnt of the places than of the names.</summary>
internal sealed class Renaming(NameLists lists, ulong seed)
{
    // One name in so many stays.
    private const int Kept = 4;
    private const int LongestName = 3;

    private readonly SteadyRandom _random = new(seed);

    public AnnotatedText Copy(AnnotatedText source)
    {
        var text = new StringBuilder();
        List<AnnotatedName> names = [];
        int at = 0;
        foreach (AnnotatedName name in source.Names)
        {
            if (name.Span.Start < at) continue;
            text.Append(source.Text, at, name.Span.Start - at);
            string other = Other(name.Span.Of(source.Text), name.Kind);
            names.Add(name with { Span = new CharSpan(text.Length, other.Length) });
            text.Append(other);
            at = name.Span.End;
        }

        text.Append(source.Text, at, source.Text.Length - at);
        return new AnnotatedText(text.ToString(), names);
    }

    private string Other(string name, EntityKind kind)
    {
        int words = name.Split(' ').Length;
        if (kind == EntityKind.Organization || words > LongestName || _random.Below(Kept) == 0) return name;
        return kind == EntityKind.Person ? lists.Person(_random, words) : words < LongestName ? _random.Any(lists.Places) : name;
    }
}
