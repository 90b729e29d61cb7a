using System.Diagnostics;
using NewsCorpus.Image;

namespace NewsCorpus;

/// <summary>
/// A role by which texts call an entity ("President of …"), from one day through another: in another year the same words are
/// somebody else.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Role : IEquatable<Role>
{
    private readonly string? _text;
    private readonly int _fromOrNone;
    private readonly int _toOrNone;

    private Role(string text, string? language, int fromOrNone, int toOrNone)
    {
        _text = text;
        Language = language;
        _fromOrNone = fromOrNone;
        _toOrNone = toOrNone;
    }

    /// <summary>The words of the role; empty for <c>default</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>The language of the texts in which the words count, as a language tag; null for all.</summary>
    public string? Language { get; }

#if NET
    /// <summary>The first day of the role, null where it is not known.</summary>
    public DateOnly? From => FromDay is { } day ? DateOnly.FromDateTime(day) : null;

    /// <summary>The last day of the role, null where it is not known or has not come.</summary>
    public DateOnly? To => ToDay is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    internal DateTime? FromDay => _fromOrNone == 0 ? null : Checked.Day(_fromOrNone - 1);

    internal DateTime? ToDay => _toOrNone == 0 ? null : Checked.Day(_toOrNone - 1);

    /// <summary>Whether two roles have the same words, language and days.</summary>
    /// <param name="left">One role.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Role left, Role right) => left.Equals(right);

    /// <summary>Whether two roles differ.</summary>
    /// <param name="left">One role.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Role left, Role right) => !left.Equals(right);

    /// <summary>Whether the role is held on a day: both its first and its last day belong to it.</summary>
    /// <param name="day">The day, as its own offset from UTC has it: <see cref="Article.Published"/> as it is.</param>
    public bool IsHeldOn(DateTimeOffset day) => !(day.Date < FromDay) && !(day.Date > ToDay);

    /// <inheritdoc/>
    public bool Equals(Role other) =>
        Text == other.Text && Language == other.Language && _fromOrNone == other._fromOrNone && _toOrNone == other._toOrNone;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Role other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Text) * 397) ^ _fromOrNone);

    /// <summary>The words of the role.</summary>
    public override string ToString() => Text;

    internal static Role Of(Catalogue catalogue, int number)
    {
        Row row = catalogue.Roles[number];
        return new Role(
            catalogue.Segment.String(row[RoleColumn.Text]),
            catalogue.Segment.OptionalString(row[RoleColumn.Language]),
            row[RoleColumn.FromOrNone],
            row[RoleColumn.ToOrNone]);
    }
}
