namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>What a token is to the names around it: outside of all, the first of one, or within one.</summary>
internal enum NameTag : byte
{
    Outside,
    PersonFirst,
    PersonInside,
    PlaceFirst,
    PlaceInside,
    OrganizationFirst,
    OrganizationInside,
}
