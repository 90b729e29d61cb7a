extern alias compiler;
using Compiled = compiler::NewsCorpus;

namespace NewsCorpus.Tool.Annotate;

/// <summary>The words for what the compiler found: those that the records have in JSON.</summary>
internal static class KindWords
{
    public static string Of(Compiled.ParagraphKind kind) => kind switch
    {
        Compiled.ParagraphKind.Body => "body",
        Compiled.ParagraphKind.Headline => "headline",
        Compiled.ParagraphKind.Heading => "heading",
        Compiled.ParagraphKind.RelatedHeading => "related-heading",
        _ => "related-link",
    };

    public static string Of(Compiled.QuoteKind kind) => kind switch
    {
        Compiled.QuoteKind.Direct => "direct",
        Compiled.QuoteKind.Partial => "partial",
        Compiled.QuoteKind.Scare => "scare",
        _ => "indirect",
    };

    public static string Of(Compiled.EntityKind kind) => kind switch
    {
        Compiled.EntityKind.Person => "person",
        Compiled.EntityKind.Organization => "organization",
        Compiled.EntityKind.Place => "place",
        Compiled.EntityKind.Event => "event",
        Compiled.EntityKind.Work => "work",
        Compiled.EntityKind.Law => "law",
        _ => "other",
    };

    public static string Of(Compiled.MentionKind kind) => kind switch
    {
        Compiled.MentionKind.Name => "name",
        Compiled.MentionKind.Role => "role",
        _ => "pronoun",
    };

    public static string Of(Compiled.Origin origin) => origin switch
    {
        Compiled.Origin.Catalogue => "catalogue",
        Compiled.Origin.Recognised => "recognised",
        _ => "pinned",
    };
}
