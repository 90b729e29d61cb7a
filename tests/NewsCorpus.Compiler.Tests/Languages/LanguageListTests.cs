using System.Reflection;
using System.Text;
using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Tests.Languages;

/// <summary>The word lists as files: a person reads and extends them, so they are kept in order.</summary>
public sealed class LanguageListTests
{
    private const int MostWords = 5;

    // What the rules cannot do without. The others serve only languages that have such words.
    private const WordClass NeededByAll = WordClass.Abbreviation | WordClass.Auxiliary | WordClass.Calendar | WordClass.Common |
        WordClass.Complementizer | WordClass.Conjunction | WordClass.CueAfterSubject | WordClass.CueBeforeSubject | WordClass.Honorific |
        WordClass.Labelling | WordClass.NameParticle | WordClass.Naming | WordClass.Preposition | WordClass.Pronoun | WordClass.Related |
        WordClass.Source | WordClass.Statement | WordClass.Subordinator | WordClass.Title;

    public static TheoryData<string, string> Lists
    {
        get
        {
            var lists = new TheoryData<string, string>();
            foreach (string file in Directory.EnumerateFiles(Folder(), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                lists.Add(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileNameWithoutExtension(file));
            return lists;
        }
    }

    public static TheoryData<string> Languages => new(LanguagePack.Languages);

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_Name_IsOneThatIsRead(string language, string list)
    {
        Assert.Contains(language, LanguagePack.Languages);
        Assert.Contains(list, WordLists.Classes.Keys.Append(WordLists.OtherNames));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_Entries_AreThoseOfTheFile(string language, string list)
    {
        string[] entries = Entries(language, list);

        Assert.NotEmpty(entries);
        Assert.Equal(entries, LanguagePack.ReadList(language, list));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_Entries_AreSortedAndUnique(string language, string list)
    {
        string[] entries = Entries(language, list);

        Assert.Equal(entries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entries);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_Entries_AreWhatAFoldedTextHas(string language, string list) =>
        Assert.All(Entries(language, list), entry => Assert.Equal(Folding.Fold(entry), entry));

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_Entries_AreFewWordsAndNothingElse(string language, string list) =>
        Assert.All(Entries(language, list).SelectMany(entry => entry.Split(" = ")), entry =>
        {
            // A hyphen before it makes an entry the ending of words: "-minister".
            Token[] tokens = Tokenizer.Tokenize(entry.TrimStart('-'), Vocabulary.Empty);
            Assert.All(tokens, token => Assert.True(token.IsWord));
            Assert.InRange(tokens.Length, 1, MostWords);
        });

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_File_SaysInItsFirstLineWhatItIs(string language, string list) =>
        Assert.StartsWith("# ", File.ReadLines(PathOf(language, list)).First(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_File_IsUtf8WithLinesThatEndInLf(string language, string list)
    {
        byte[] file = File.ReadAllBytes(PathOf(language, list));

        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file);
        Assert.NotEqual(0xEF, file[0]);
        Assert.Equal((byte)'\n', file[^1]);
        Assert.DoesNotContain((byte)'\r', file);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_Lists_AreThoseThatTheRulesNeed(string language) =>
        Assert.All(
            Enum.GetValues<WordClass>().Where(wordClass => (wordClass & NeededByAll) != 0),
            wordClass => Assert.True(LanguagePack.For(language).Has(wordClass), $"No list has words of the class {wordClass}."));

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    [InlineData("de")]
    public void Languages_ThatArticlesAreIn_HaveAFolder(string language) => Assert.Contains(language, LanguagePack.Languages);

    [Fact]
    public void WordLists_Classes_AreAllThatThereAre()
    {
        IEnumerable<WordClass> classes = Enum.GetValues<WordClass>().Where(wordClass => wordClass != WordClass.None);

        // A list may be of several classes, as that of verbs which stand before their subject or after it.
        IEnumerable<WordClass> inLists = classes.Where(wordClass => WordLists.Classes.Values.Any(list => (list & wordClass) != 0));
        Assert.Equal(classes, inLists);
    }

    [Fact]
    public void Assembly_Resources_AreTheListsOfTheFolders() =>
        Assert.Equal(
            Lists.Select(row => $"{row.Data.Item1}/{row.Data.Item2}").Order(StringComparer.Ordinal),
            Resources().Where(name => !IsModel(name)));

    [Fact]
    public void Assembly_Models_AreThoseOfTheFolders() =>
        Assert.Equal(
            Directory.EnumerateDirectories(Folder())
                .Where(folder => File.Exists(Path.Combine(folder, NameModel.FileName)))
                .Select(folder => $"{Path.GetFileName(folder)}/{NameModel.FileName}")
                .Order(StringComparer.Ordinal),
            Resources().Where(IsModel));

    private static bool IsModel(string name) => name.EndsWith(NameModel.FileName, StringComparison.Ordinal);

    private static IEnumerable<string> Resources() =>
        typeof(LanguagePack).GetTypeInfo().Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);

    private static string[] Entries(string language, string list) =>
        [.. File.ReadLines(PathOf(language, list)).Where(line => !line.StartsWith('#'))];

    private static string PathOf(string language, string list) => Path.Combine(Folder(), language, list + ".txt");

    private static string Folder() => Repository.PathOf(Path.Combine("src", "NewsCorpus.Compiler", "Languages"));
}
