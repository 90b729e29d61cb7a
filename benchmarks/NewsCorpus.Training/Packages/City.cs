namespace NewsCorpus.Training.Packages;

/// <summary>A place of GeoNames.</summary>
internal readonly record struct City(string Name, string Country, long Population);
