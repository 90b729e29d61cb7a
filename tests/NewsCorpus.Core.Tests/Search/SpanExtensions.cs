namespace NewsCorpus.Core.Tests.Search;

internal static class SpanExtensions
{
    public static bool Covers(this TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
