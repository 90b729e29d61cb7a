namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>How tags follow each other and what kind of entity they speak of.</summary>
internal static class NameTags
{
    /// <summary>How many tags there are.</summary>
    public const int Count = 7;

    public static bool IsFirst(NameTag tag) => ((int)tag & 1) == 1;

    public static bool IsInside(NameTag tag) => tag != NameTag.Outside && ((int)tag & 1) == 0;

    /// <summary>The tag of a name's first token, or of one behind it.</summary>
    public static NameTag Of(EntityKind kind, bool isFirst)
    {
        NameTag first = kind switch
        {
            EntityKind.Person => NameTag.PersonFirst,
            EntityKind.Place => NameTag.PlaceFirst,
            _ => NameTag.OrganizationFirst,
        };
        return isFirst ? first : first + 1;
    }

    public static EntityKind KindOf(NameTag tag) => tag switch
    {
        NameTag.PersonFirst or NameTag.PersonInside => EntityKind.Person,
        NameTag.PlaceFirst or NameTag.PlaceInside => EntityKind.Place,
        _ => EntityKind.Organization,
    };

    /// <summary>Whether one tag may follow another: only what belongs to a name follows its tokens as "inside".</summary>
    public static bool MayFollow(NameTag before, NameTag tag) => !IsInside(tag) || before == tag || before == tag - 1;
}
