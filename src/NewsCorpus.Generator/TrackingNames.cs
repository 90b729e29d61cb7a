namespace NewsCorpus.Generator;

/// <summary>The names of the generator's steps. Tests assert of each of them when it runs again.</summary>
internal static class TrackingNames
{
    public const string Targets = nameof(Targets);
    public const string Files = nameof(Files);
    public const string Indexes = nameof(Indexes);
    public const string Plans = nameof(Plans);
    public const string Readings = nameof(Readings);
    public const string Articles = nameof(Articles);
    public const string Corpora = nameof(Corpora);
    public const string Segments = nameof(Segments);
    public const string Catalogues = nameof(Catalogues);
    public const string Sources = nameof(Sources);
    public const string Diagnostics = nameof(Diagnostics);
}
