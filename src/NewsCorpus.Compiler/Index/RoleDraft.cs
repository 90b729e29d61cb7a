using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>A role while the section is read.</summary>
internal sealed class RoleDraft(EntityDraft entity, RoleFacts facts, Slice place)
{
    public EntityDraft Entity => entity;

    public RoleFacts Facts => facts;

    public Slice Place => place;

    /// <summary>Whether another entity or an earlier line holds the role on the same days.</summary>
    public bool IsRejected { get; set; }
}
