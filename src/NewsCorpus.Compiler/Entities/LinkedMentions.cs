using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Entities;

/// <summary>The mentions of an article by name and role, in the order of the text, and the entities in them that no catalogue knows.</summary>
internal sealed record LinkedMentions(List<MentionModel> Mentions, List<RecognisedEntity> Recognised);
