using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace NewsCorpus;

/// <summary>The stretch of an article around its densest match: about 160 UTF-16 code units, cut between words.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Snippet
{
    private readonly string? _text;
    private readonly TextSpan[]? _highlights;

    internal Snippet(string text, TextSpan span, TextSpan[] highlights)
    {
        _text = text;
        Span = span;
        _highlights = highlights;
    }

    /// <summary>The words as the article has them, line breaks included; empty for <c>default</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>Where the snippet is in <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// What to mark, counted from the start of <see cref="Text"/>; in order and without overlaps. Each call makes an array.
    /// </summary>
    public ImmutableArray<TextSpan> Highlights => [.. _highlights ?? []];

    /// <summary>Sets marks around what matches. Nothing is escaped: for HTML, encode the parts between the highlights.</summary>
    /// <param name="open">What to write before a match.</param>
    /// <param name="close">What to write behind it.</param>
    public string Mark(string open, string close)
    {
        var marked = new StringBuilder();
        int at = 0;
        foreach (TextSpan highlight in _highlights ?? [])
        {
            marked.Append(Text, at, highlight.Start - at).Append(open).Append(Text, highlight.Start, highlight.Length).Append(close);
            at = highlight.End;
        }

        return marked.Append(Text, at, Text.Length - at).ToString();
    }

    /// <summary>The words, without marks.</summary>
    public override string ToString() => Text;
}
