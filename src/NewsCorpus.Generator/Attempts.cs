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
    /// <summary>A step for each of some inputs; those that fail are missing behind it.</summary>
    /// <param name="step">The function of the step.</param>
    /// <param name="pathOf">The file to report when it throws.</param>
    /// <param name="trackingName">The name of the step, where tests ask when it runs.</param>
    /// <param name="failures">Receives the failures.</param>
    public static IncrementalValuesProvider<TOutput> Attempt<TInput, TOutput>(
        this IncrementalValuesProvider<TInput> inputs,
        Func<TInput, CancellationToken, TOutput> step,
        Func<TInput, string> pathOf,
        string? trackingName,
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures)
    {
        IncrementalValuesProvider<Attempt<TOutput>> attempts =
            inputs.Select((input, cancellation) => Try(input, step, pathOf, cancellation));
        return (trackingName is null ? attempts : attempts.WithTrackingName(trackingName)).Successes(failures);
    }

    /// <summary>A step for one input.</summary>
    /// <param name="fallback">What stands behind it when it fails.</param>
    public static IncrementalValueProvider<TOutput> Attempt<TInput, TOutput>(
        this IncrementalValueProvider<TInput> input,
        Func<TInput, CancellationToken, TOutput> step,
        TOutput fallback,
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures)
    {
        IncrementalValueProvider<Attempt<TOutput>> attempts =
            input.Select((value, cancellation) => Try(value, step, static _ => "", cancellation));
        failures.Add(attempts.Select(static (attempt, _) => attempt.Failure is DiagnosticInfo failure
            ? new EquatableArray<DiagnosticInfo>([failure])
            : default));
        return attempts.Select((attempt, _) => attempt.Failure is null ? attempt.Value! : fallback);
    }

    /// <summary>The values of attempts that did not fail.</summary>
    public static IncrementalValuesProvider<TOutput> Successes<TOutput>(
        this IncrementalValuesProvider<Attempt<TOutput>> attempts,
        List<IncrementalValueProvider<EquatableArray<DiagnosticInfo>>> failures)
    {
        failures.Add(attempts
            .Where(static attempt => attempt.Failure is not null)
            .Select(static (attempt, _) => attempt.Failure!)
            .Collect()
            .Select(static (some, _) => some.ToEquatableArray()));
        return attempts.Where(static attempt => attempt.Failure is null).Select(static (attempt, _) => attempt.Value!);
    }

    public static Attempt<TOutput> Try<TInput, TOutput>(
        TInput input, Func<TInput, CancellationToken, TOutput> step, Func<TInput, string> pathOf, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return new Attempt<TOutput>(step(input, cancellation), null);
        }
        catch (Exception exception) when (!(exception is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            return new Attempt<TOutput>(default, DiagnosticInfo.Failure(pathOf(input), exception));
        }
    }
}
