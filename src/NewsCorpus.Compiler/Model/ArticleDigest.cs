using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler.Model;

/// <summary>
/// What a corpus as a whole needs to know of one article. Its text, and all that refers to it, are the business of its segment, so
/// that an edit of a text changes little here and a corpus of any size has room.
/// </summary>
/// <param name="Length">How long the text is, in UTF-16 code units.</param>
internal sealed record ArticleDigest(
    string Id,
    string Path,
    string Sha256,
    bool IsWithdrawn,
    int Length,
    int Paragraphs,
    int MarkedQuotes,
    int Mentions,
    EquatableArray<EntityUse> Uses,
    EquatableArray<Stranger> Strangers,
    EquatableArray<CorpusDiagnostic> Diagnostics,
    EquatableArray<PinFault> PinFaults);

/// <summary>How an article uses an entity of the catalogue.</summary>
/// <param name="Quotes">How often it is quoted, indirect speech left out.</param>
/// <param name="IsReported">Whether it is quoted, or reported in indirect speech.</param>
internal readonly record struct EntityUse(int Entity, int Mentions, int Quotes, bool IsReported);
