using CsCheck;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Fuzzing;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>What holds for every index.</summary>
public sealed class IndexPropertyTests
{
    private static readonly IndexOptions Strict = new(default(EquatableArray<string>));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameFacts() =>
        IndexGenerator.Valid.Sample(written =>
        {
            IndexModel read = IndexSample.Read(IndexWriter.Write(written));
            Assert.Empty(IndexSample.Lines(read));
            Assert.Equal(written.Corpus, read.Corpus);
            Assert.Equal(written.Sources, read.Sources);
            Assert.Equal(written.Articles, read.Articles);
            Assert.Equal(written.Entities, read.Entities);
        }, iter: FuzzIterations.Or(1000));

    [Fact]
    public void Read_AnyText_ReportsPlacesWithinIt() =>
        IndexGenerator.AnyText.Sample(text =>
        {
            foreach (CorpusDiagnostic diagnostic in IndexSample.Read(text, Strict).Diagnostics) AssertWithin(diagnostic, text);
        }, iter: FuzzIterations.Or(2000));

    // An entry that nothing is said of is there. One is gone for what is said of it, of a field of it, or of what it inherits.
    [Fact]
    public void Read_IndexWithSlips_KeepsEachEntryOrReportsIt() =>
        IndexGenerator.Mutated.Sample(text =>
        {
            IndexModel index = IndexSample.Read(text);
            IndexSyntax syntax = IndexParser.Parse(text, new DiagnosticList("INDEX.md"), new Suggestion());
            HashSet<int> kept = [.. index.Places.Articles.Select(places => places.Link.Line), .. index.Places.Entities.Select(place => place.Line)];
            HashSet<int> faults = [.. index.Diagnostics.Select(item => item.Place.Line)];
            int[] starts = [.. Items(syntax).Select(item => item.Title.Line).Order()];
            int head = starts.FirstOrDefault();
            foreach (IndexItem item in Items(syntax))
            {
                int line = item.Title.Line;
                int next = starts.FirstOrDefault(start => start > line, int.MaxValue);
                bool isSource = syntax.Sources.Contains(item);
                bool isThere = isSource ? index.Sources.Any(source => source.Name == item.Title.Text) : kept.Contains(line);
                bool inherits = syntax.Articles.Contains(item);
                bool isReported = faults.Any(fault => (fault >= line && fault < next) || (inherits && fault < head)) ||
                    (inherits && syntax.Sources.SelectMany(source => source.Fields).Any(field => faults.Contains(field.Key.Line)));
                Assert.True(isThere || isReported, $"The entry of line {line + 1} is lost.");
            }
        }, iter: FuzzIterations.Or(1000));

    [Fact]
    public void Read_IndexThatLacksALine_HasThePlaceOfEachFact() =>
        Gen.Select(IndexGenerator.Valid, Gen.Int[0, 60]).Sample((written, lost) =>
        {
            string text = string.Join('\n', IndexWriter.Write(written).Split('\n').Where((_, number) => number != lost));
            IndexModel index = IndexSample.Read(text);
            Assert.Equal(index.Entities.Select(entity => entity.Name), index.Places.Entities.Select(place => Unescaped(text, place)));
            Assert.Equal(
                index.Articles.Select(article => article.Path),
                index.Places.Articles.Select(places => CorpusPath.FromLink(Unescaped(text, places.Link))));
            Assert.Equal(
                index.Articles.Select(article => article.Sha256),
                index.Places.Articles.Select(places => places.Sha256 is { } place ? Unescaped(text, place) : null));
        }, iter: FuzzIterations.Or(500));

    [Fact]
    public void Read_AnyTextTwice_GivesEqualModels() =>
        IndexGenerator.AnyText.Sample(text =>
        {
            IndexModel first = IndexSample.Read(text, Strict);
            IndexModel second = IndexSample.Read(new string(text), Strict);
            Assert.True(first.Equals(second));
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
        }, iter: FuzzIterations.Or(2000));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_OtherLineEndings_GiveTheSameFactsAndFaults(string ending) =>
        IndexGenerator.AnyText.Sample(text =>
        {
            text = text.Replace('\r', '\n');
            IndexModel one = IndexSample.Read(text);
            IndexModel other = IndexSample.Read(text.Replace("\n", ending, StringComparison.Ordinal));
            Assert.Equal(Facts(one), Facts(other));
            Assert.Equal(IndexSample.Lines(one), IndexSample.Lines(other));
        }, iter: FuzzIterations.Or(2000));

    [Fact]
    public void Read_LineAboveTheFacts_ChangesNoFact() =>
        IndexGenerator.Valid.Sample(written =>
        {
            string text = IndexWriter.Write(written);
            Assert.Equal(Facts(IndexSample.Read(text)), Facts(IndexSample.Read("<!-- a new line -->\n" + text)));
        });

    private static (CorpusFacts, EquatableArray<SourceFacts>, EquatableArray<ArticleFacts>, EquatableArray<EntityFacts>) Facts(IndexModel index) =>
        (index.Corpus, index.Sources, index.Articles, index.Entities);

    private static IEnumerable<IndexItem> Items(IndexSyntax syntax) => [.. syntax.Sources, .. syntax.Articles, .. syntax.Entities];

    private static string Unescaped(string text, SourcePlace place) => Markdown.Unescape(text.AsSpan(place.Start, place.Length));

    private static void AssertWithin(CorpusDiagnostic diagnostic, string text)
    {
        SourcePlace place = diagnostic.Place;
        Assert.InRange(place.Start, 0, text.Length);
        Assert.InRange(place.Length, 0, text.Length - place.Start);
        Assert.DoesNotContain('\n', text.Substring(place.Start, place.Length));
        string before = text[..place.Start].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(before.Count(unit => unit == '\n'), place.Line);
        Assert.Equal(before.Length - before.LastIndexOf('\n') - 1, place.Column);
        int places = Enumerable.Range(0, 9).TakeWhile(i => diagnostic.Rule.Message.Contains($"{{{i}}}", StringComparison.Ordinal)).Count();
        Assert.Equal(places, diagnostic.Arguments.Count);
    }
}
