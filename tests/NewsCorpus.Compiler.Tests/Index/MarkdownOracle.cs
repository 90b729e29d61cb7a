using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>An item as a reader of the page sees it: its title, its link, what stands behind, and the list below it.</summary>
internal sealed record SeenItem(string Section, string Title, string? Link, string? Id, string Fields);

/// <summary>Reads an index with a full Markdown parser, as an independent second opinion on what is on the page.</summary>
internal static partial class MarkdownOracle
{
    public static (string? Title, List<SeenItem> Items) ReadAsMarkdown(string text)
    {
        string? title = null;
        string section = "";
        List<SeenItem> items = [];
        foreach (Block block in Markdig.Markdown.Parse(text))
        {
            if (block is HeadingBlock { Level: 1 } first) title ??= Text(first.Inline);
            else if (block is HeadingBlock { Level: 2 } second) section = Text(second.Inline).ToLowerInvariant();
            else if (block is ListBlock { IsOrdered: false } list && section is "sources" or "articles" or "entities")
                items.AddRange(((ListBlock)block).Cast<ListItemBlock>().Select(item => Item(section, item)));
        }

        return (title, items);
    }

    /// <summary>The bullets of sections and those below them, in their order: their lines, and whether they are indented like fields.</summary>
    public static List<(int Line, bool IsIndented)> BulletsOfSections(string text)
    {
        string section = "";
        List<(int, bool)> bullets = [];
        foreach (Block block in Markdig.Markdown.Parse(text))
        {
            if (block is HeadingBlock { Level: 2 } heading) section = Text(heading.Inline).ToLowerInvariant();
            if (section is not ("sources" or "articles" or "entities") || block is not ListBlock { IsOrdered: false } list) continue;
            foreach (ListItemBlock item in list.Cast<ListItemBlock>())
            {
                bullets.Add((item.Line, item.Column > 1));
                bullets.AddRange(FieldsOf(item).Select(field => (field.Line, true)));
            }
        }

        return bullets;
    }

    private static IEnumerable<ListItemBlock> FieldsOf(ListItemBlock item) =>
        item.OfType<ListBlock>().Where(list => !list.IsOrdered).SelectMany(list => list.Cast<ListItemBlock>());

    public static (string? Title, List<SeenItem> Items) ReadAsIndex(string text)
    {
        IndexSyntax syntax = IndexParser.Parse(text, new DiagnosticList("INDEX.md"), new Suggestion());
        return (syntax.Title?.Text,
        [
            .. syntax.Sources.Select(item => Item("sources", item)),
            .. syntax.Articles.Select(item => Item("articles", item)),
            .. syntax.Entities.Select(item => Item("entities", item)),
        ]);
    }

    private static SeenItem Item(string section, IndexItem item) => new(
        section,
        item.Title.Text,
        item.Target?.Text,
        item.Id?.ToString(),
        string.Join('\n', item.Fields.Select(field => $"{field.Key.Text}{Shown(field.Anchor)}: {field.Value.Text}")));

    // The words of a pin without their backticks.
    private static string Shown(Slice? anchor) => anchor is { } words
        ? " " + string.Join(' ', Code().Replace(words.ToString(), "$2").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : "";

    [GeneratedRegex("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)")]
    private static partial Regex Code();

    private static SeenItem Item(string section, ListItemBlock item)
    {
        ContainerInline line = ((LeafBlock)item[0]).Inline!;
        var title = (ContainerInline)line.FirstChild!;
        string? id = (line.LastChild as CodeInline)?.Content;
        string fields = string.Join('\n', FieldsOf(item).Select(field => Text(((LeafBlock)field[0]).Inline)));
        return new SeenItem(section, Text(title), (title as LinkInline)?.Url, id, fields);
    }

    private static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (Inline inline in inlines ?? [])
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is CodeInline code) text.Append(code.Content);
            else if (inline is DelimiterInline open) text.Append(open.ToLiteral()).Append(Text(open));
            else if (inline is ContainerInline nested) text.Append(Text(nested));
            else if (inline is LineBreakInline) text.Append(' ');
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
