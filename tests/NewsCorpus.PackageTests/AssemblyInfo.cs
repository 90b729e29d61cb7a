using NewsCorpus.PackageTests.Helpers;

// Packing takes most of the time, so it is done once.
[assembly: AssemblyFixture(typeof(Packages))]
