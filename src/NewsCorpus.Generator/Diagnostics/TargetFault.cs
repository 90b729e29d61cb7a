using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator.Diagnostics;

/// <summary>Why a marked class gets no corpus, wherever its attribute stands.</summary>
internal sealed record TargetFault(DiagnosticRule Rule, EquatableArray<string> Arguments)
{
    private TargetFault(DiagnosticRule rule, params string[] arguments)
        : this(rule, new EquatableArray<string>(arguments))
    {
    }

    public static TargetFault NotExtensible(CorpusTarget target) => new(DiagnosticRules.CorpusClass, target.Name);

    public static TargetFault LanguageTooOld(CorpusTarget target) => new(DiagnosticRules.LanguageTooOld, target.Name, target.OldLanguage!);

    public static TargetFault NameIsNeeded(CorpusTarget target, string purpose) => new(DiagnosticRules.CorpusClassName, target.Name, purpose);

    public static TargetFault IndexNotFound(CorpusTarget target, EquatableArray<string> paths)
    {
        int segments = CorpusPath.Normalize(target.Index).Split('/').Length;
        string hint = new Suggestion().Hint(target.Index, [.. paths.Select(path => LastSegments(path, segments))]);
        return new(DiagnosticRules.IndexNotFound, target.Index, hint);
    }

    public static TargetFault IndexAmbiguous(CorpusTarget target, IEnumerable<string> paths) => new(
        DiagnosticRules.IndexAmbiguous, target.Index, string.Join(", ", paths.OrderBy(static path => path, StringComparer.Ordinal)));

    public DiagnosticInfo At(CodePlace place) => new(Rule, place, Arguments);

    private static string LastSegments(string path, int count)
    {
        string[] segments = CorpusPath.Normalize(path).Split('/');
        return string.Join("/", segments.Skip(segments.Length - count));
    }
}
