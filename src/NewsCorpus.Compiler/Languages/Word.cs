using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Languages;

/// <summary>
/// A distinct word, or mark of punctuation, of a language, and all that the language's lists say of it: tokens refer to it, so that
/// nothing is looked up twice. A word that is in no list may have several objects, which are equal.
/// </summary>
/// <param name="folded">The word without regard to case and diacritics.</param>
/// <param name="hash">The <see cref="StableHash"/> of that.</param>
internal sealed class Word(string folded, uint hash) : IEquatable<Word>
{
    public string Folded => folded;

    /// <summary>The <see cref="StableHash"/> of the folded word: the same in every process.</summary>
    public uint Hash => hash;

    /// <summary>What the word is by itself.</summary>
    public WordClass Classes { get; private set; }

    /// <summary>What the word is without the clitic at its end: "katanya" is a cue with one.</summary>
    public WordClass StemClasses { get; private set; }

    /// <summary>What the word and the phrases that begin with it are.</summary>
    public WordClass ClassesFromHere { get; private set; }

    /// <summary>The word, where a list has it, and the phrases that begin with it; the longest first.</summary>
    public Phrase[] Phrases { get; private set; } = [];

    /// <summary>What recognition of names knows of the word; null until it is asked. It never changes, so threads may race to set it.</summary>
    public WordKnowledge? Knowledge { get; set; }

    /// <summary>Says what the word without its clitic is. Only the vocabulary does, before it gives the word away.</summary>
    public void HasStem(WordClass classes) => StemClasses = classes;

    /// <summary>Says which phrases begin with the word. Only the vocabulary does, before it gives the word away.</summary>
    public void Begins(List<Phrase> phrases)
    {
        phrases.Sort(static (a, b) => b.Length - a.Length);
        Phrases = [.. phrases];
        foreach (Phrase phrase in phrases)
        {
            ClassesFromHere |= phrase.Classes;
            if (phrase.Length == 1) Classes |= phrase.Classes;
        }
    }

    public bool Equals(Word? other) => ReferenceEquals(this, other) || (other is not null && hash == other.Hash && folded == other.Folded);

    public override bool Equals(object? obj) => Equals(obj as Word);

    public override int GetHashCode() => (int)hash;

    public override string ToString() => folded;
}
