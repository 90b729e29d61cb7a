using System.Globalization;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Pins;

/// <summary>What is wrong with a pin, found in the text. Where the pin stands in INDEX.md is known to whoever links the corpus.</summary>
/// <param name="Pin">The number of the pin in its article.</param>
/// <param name="Other">The number of the pin that it is at odds with; its line is the last argument of the message.</param>
internal sealed record PinFault(DiagnosticRule Rule, int Pin, int? Other, EquatableArray<string> Arguments)
{
    public static PinFault Nothing(int pin, PinFacts facts, string reason) =>
        new(DiagnosticRules.PinMatchesNothing, pin, Other: null, new([DiagnosticList.Shorten(facts.Words), reason]));

    public static PinFault Several(int pin, PinFacts facts, int count)
    {
        string shown = DiagnosticList.Shorten(facts.Words);
        return new(DiagnosticRules.PinMatchesSeveral, pin, Other: null, new([shown, count.ToString(CultureInfo.InvariantCulture)]));
    }

    public static PinFault Repeated(int pin, PinFacts facts, int other) =>
        new(DiagnosticRules.PinRepeated, pin, other, new([DiagnosticList.Shorten(facts.Words)]));

    public CorpusDiagnostic At(string path, EquatableArray<SourcePlace> places) =>
        new(Rule, path, places[Pin], Other is int other ? Arguments.Append(IndexContext.Line(places[other].Line)).ToEquatableArray() : Arguments);
}
