namespace NewsCorpus.Tool.Output;

/// <summary>What an entity is called where people read: one that no catalogue knows is marked as such.</summary>
internal static class EntityName
{
    public static string Of(Entity entity) => entity.Name + Mark(entity);

    /// <summary>The mark alone, to stand behind the name.</summary>
    public static string Mark(Entity entity) => entity.Origin == Origin.Recognised ? " (recognised)" : "";
}
