using Microsoft.CodeAnalysis;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator;

/// <summary>
/// Steps whose failure is a diagnostic. To the compiler an exception out of a generator is a mere warning, and all output of the
/// generator is gone.
/// </summary>
internal static class Attempts
{
    /// <param name="step">The function of the step.</param>
    /// <param name="pathOf">The file to report when it throws.</param>
    /// <param name="failures">Receives the failures.</param>
    public static IncrementalValuesProvider<TOutput> Attempt<TInput, TOutput>(
        this IncrementalValuesProvider<TInput> inputs,
        Func<TInput, CancellationToken, TOutput> step,
        Func<TInput, string> pathOf,
        string trackingName,
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures)
        where TOutput : class
    {
        IncrementalValuesProvider<Attempt<TOutput>> attempts = inputs
            .Select((input, cancellation) => Try(input, step, pathOf, cancellation))
            .WithTrackingName(trackingName);
        failures.Add(attempts
            .Where(static attempt => attempt.Failure is not null)
            .Select(static (attempt, _) => attempt.Failure!)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray()));
        return attempts.Where(static attempt => attempt.Value is not null).Select(static (attempt, _) => attempt.Value!);
    }

    private static Attempt<TOutput> Try<TInput, TOutput>(
        TInput input, Func<TInput, CancellationToken, TOutput> step, Func<TInput, string> pathOf, CancellationToken cancellation)
        where TOutput : class
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return new Attempt<TOutput>(step(input, cancellation), null);
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            return new Attempt<TOutput>(null, DiagnosticInfo.Failure(pathOf(input), exception));
        }
    }
}
