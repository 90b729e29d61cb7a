using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Model;

/// <summary>
/// What INDEX.md says, checked and with inherited values filled in. Only usable entries are here; what is wrong with the others
/// is in <see cref="Diagnostics"/>. Facts hold no places, so that a line inserted above them changes nothing that depends on them.
/// </summary>
internal sealed record IndexModel(
    string Path,
    CorpusFacts Corpus,
    EquatableArray<SourceFacts> Sources,
    EquatableArray<ArticleFacts> Articles,
    EquatableArray<EntityFacts> Entities,
    IndexPlaces Places,
    EquatableArray<CorpusDiagnostic> Diagnostics);

internal sealed record CorpusFacts(
    string Id,
    string Name,
    string? Summary,
    string? Version,
    string? License,
    string? Language,
    string? Attribution);

internal sealed record SourceFacts(string Id, string Name, string? Url, string? License, string? Attribution, string? Language);

/// <summary>An article as INDEX.md describes it. License, attribution and language are the effective ones.</summary>
internal sealed record ArticleFacts(
    string Id,
    string Headline,
    string Path,
    string Source,
    string Language,
    PublicationTime Published,
    EquatableArray<string> Authors,
    EquatableArray<string> Topics,
    string License,
    string? Attribution,
    string? Url,
    CalendarDate? Retrieved,
    TranslationFacts? Translation,
    string? Sha256,
    ArticleLayout Layout,
    bool IsWithdrawn)
{
    /// <summary>What its editor corrects in what is found in it, in the order of the index.</summary>
    public EquatableArray<PinFacts> Pins { get; init; }
}

/// <summary>A date, or a date with a time and its offset from UTC.</summary>
internal readonly record struct PublicationTime(CalendarDate Date, int? MinuteOfDay, int OffsetMinutes);

internal sealed record TranslationFacts(string From, bool IsMachine);

/// <summary>How paragraphs are set apart in an article's file.</summary>
internal enum ArticleLayout
{
    Detect,
    Lines,
    Blocks,
}

internal sealed record EntityFacts(
    string Id,
    string Name,
    EntityKind Kind,
    string? Description,
    string? Wikidata,
    EquatableArray<AliasFacts> Aliases,
    EquatableArray<RoleFacts> Roles);

/// <summary>A name of an entity; the canonical name is the first of its aliases.</summary>
internal sealed record AliasFacts(string Text, string? Language, bool ExactCase);

/// <summary>A role, held from one day through another, both included.</summary>
internal sealed record RoleFacts(string Text, string? Language, CalendarDate? From, CalendarDate? To)
{
    public bool IsHeldOn(CalendarDate day) => !(day < From) && !(day > To);
}

/// <summary>Where in INDEX.md the entries stand, in the order of the facts.</summary>
internal sealed record IndexPlaces(
    SourcePlace Title,
    EquatableArray<ArticlePlaces> Articles,
    EquatableArray<SourcePlace> Entities)
{
    /// <summary>The files of articles that are listed and yet unusable: they are not unlisted besides.</summary>
    public EquatableArray<string> UnusableArticles { get; init; }
}

internal sealed record ArticlePlaces(SourcePlace Link, SourcePlace? Sha256)
{
    public EquatableArray<SourcePlace> Pins { get; init; }
}
