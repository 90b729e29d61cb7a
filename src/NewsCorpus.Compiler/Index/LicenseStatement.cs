namespace NewsCorpus.Compiler.Index;

/// <summary>A license where it is stated, and what was asked of it on behalf of the articles that stand under it.</summary>
internal sealed class LicenseStatement(Slice place, string license, bool isValid)
{
    public Slice Place => place;

    public string License => license;

    public bool IsValid => isValid;

    public bool IsRefused { get; set; }

    public bool LacksAttribution { get; set; }
}
