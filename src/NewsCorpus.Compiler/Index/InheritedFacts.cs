namespace NewsCorpus.Compiler.Index;

/// <summary>
/// What an article takes from its source, and a source from the corpus. Whether a value is stated is kept beside it: one that
/// is stated and faulty has been reported, and is not missing besides.
/// </summary>
internal sealed record InheritedFacts(
    LicenseStatement? License,
    string? Attribution,
    string? Language,
    bool StatesLicense,
    bool StatesLanguage)
{
    /// <summary>The same with what a block states for itself.</summary>
    public InheritedFacts With(FieldSet fields, ValueReader values, Rights rights)
    {
        bool statesLanguage = fields.Has(FieldKeys.Language);
        bool statesLicense = fields.Has(FieldKeys.License);
        return new InheritedFacts(
            statesLicense ? rights.Read(fields.Get(FieldKeys.License)) : License,
            fields.Text(FieldKeys.Attribution) ?? Attribution,
            statesLanguage ? values.Language(fields.Get(FieldKeys.Language)) : Language,
            StatesLicense || statesLicense,
            StatesLanguage || statesLanguage);
    }
}
