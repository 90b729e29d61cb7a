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
    /// <summary>The words do not stand in the text, or not so surrounded.</summary>
    public static PinFault NotInText(int pin, PinFacts facts, AnchorText text)
    {
        bool isAlone = facts.Around is null || text.Find(facts.Words, around: null).Count == 0;
        string wanted = isAlone ? facts.Words : facts.Around!;
        string where = isAlone ? "do not stand in the text as whole words" : $"stand in the text, and '{DiagnosticList.Shorten(wanted)}' does not";
        return Nothing(pin, facts, $"these words {where}{Suggestion.Hint(text.Alike(wanted))}; copy them from the article");
    }

    /// <param name="reason">Why it matches nothing, and what to write.</param>
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
