using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>Recognises the names in an article's paragraphs, in the order of the text and without overlap.</summary>
internal delegate List<RecognisedName> NameRecognition(string text, IReadOnlyList<Passage> passages, LanguagePack pack);
