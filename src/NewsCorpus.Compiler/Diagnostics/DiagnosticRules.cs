using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Diagnostics;

/// <summary>
/// Every fault that NewsCorpus reports. NC0 is about the project, NC1 about the structure of INDEX.md, NC2 about rights, NC3
/// about entities, NC4 about texts, NC5 about size. The comment of a rule names its arguments; "hint" is a phrase of
/// <see cref="Index.Suggestion"/> that may be empty.
/// </summary>
internal static class DiagnosticRules
{
    /// <summary>The error.</summary>
    public static readonly DiagnosticRule GeneratorFailed = Error("NC0001", "The corpus could not be compiled",
        "NewsCorpus failed to compile this corpus; please report this error: {0}");

    /// <summary>Path, hint.</summary>
    public static readonly DiagnosticRule IndexNotFound = Error("NC0002", "No additional file matches the path of [Corpus]",
        "No additional file matches '{0}'{1}; add it to the project with <AdditionalFiles Include=\"…\" />");

    /// <summary>Path, the files that match, joined.</summary>
    public static readonly DiagnosticRule IndexAmbiguous = Error("NC0003", "Several additional files match the path of [Corpus]",
        "Several additional files match '{0}': {1}; write more of the path");

    /// <summary>Class name.</summary>
    public static readonly DiagnosticRule CorpusClass = Error("NC0004", "The class of [Corpus] cannot be extended",
        "'{0}' must be a static partial class that is not generic, at top level or within partial types, to hold a corpus");

    /// <summary>Class name, the version of C# that its file is read as.</summary>
    public static readonly DiagnosticRule LanguageTooOld = Error("NC0005", "The version of C# is too old",
        "The corpus of '{0}' is generated in C# 12, and the project is compiled as C# {1}; set <LangVersion>12</LangVersion> or newer in the project");

    /// <summary>Reported by the build files of the package, for a compiler that does not load the generator: its version.</summary>
    public static readonly DiagnosticRule CompilerTooOld = Error("NC0006", "The compiler is too old",
        "NewsCorpus.Generator needs a C# compiler of version 4.14 or newer, and this one is {0}; upgrade to the .NET SDK 9.0.300 or newer, or to Visual Studio 2022 17.14 or newer");

    /// <summary>Class name, what generated code needs the name for.</summary>
    public static readonly DiagnosticRule CorpusClassName = Error("NC0007", "The class of [Corpus] has a name that is needed",
        "'{0}' cannot hold a corpus, because generated code needs its name for {1}; rename the class");

    /// <summary>Path, hint.</summary>
    public static readonly DiagnosticRule FileNotFound = Error("NC1001", "Article file not found",
        "There is no file '{0}'{1}");

    /// <summary>Path relative to the folder of the index, name of the index.</summary>
    public static readonly DiagnosticRule FileNotListed = Warning("NC1002", "File is not listed in the index",
        "'{0}' is not in the corpus: list it in {1}, or move it out of the folder");

    /// <summary>Id, line of the first.</summary>
    public static readonly DiagnosticRule DuplicateId = Error("NC1003", "Id is used twice",
        "The id '{0}' is already used at line {1}; give this entry another one in `backticks` after its title");

    /// <summary>Reference, what it refers to, hint.</summary>
    public static readonly DiagnosticRule UnknownReference = Error("NC1004", "Reference to nothing",
        "'{0}' is not the id of a {1}{2}");

    /// <summary>Key, title, what to write.</summary>
    public static readonly DiagnosticRule MissingField = Error("NC1005", "Required field is missing",
        "'{1}' has no {0}; add a line '{2}' below it");

    /// <summary>Key, hint, keys that are known.</summary>
    public static readonly DiagnosticRule UnknownField = Warning("NC1006", "Field is not known",
        "The field '{0}' is not known here{1}; known are {2}");

    /// <summary>Value, what to write.</summary>
    public static readonly DiagnosticRule InvalidDate = Error("NC1007", "Not an ISO 8601 date",
        "'{0}' is not an ISO 8601 date; write {1}");

    /// <summary>Date of retrieval, date of publication.</summary>
    public static readonly DiagnosticRule RetrievedBeforePublished = Warning("NC1008", "Retrieved before it was published",
        "The article cannot have been retrieved on {0}, before it was published on {1}");

    /// <summary>Value.</summary>
    public static readonly DiagnosticRule InvalidLanguage = Error("NC1009", "Not a language tag",
        "'{0}' is not a language tag; write two or three letters, such as id or en, and subtags if need be, such as en-GB");

    /// <summary>The text that is not understood, what is expected.</summary>
    public static readonly DiagnosticRule ItemNotUnderstood = Error("NC1010", "List item not understood",
        "'{0}' is not understood; {1}");

    /// <summary>What is the same ("file" or "text"), headline or id of the first, line of the first.</summary>
    public static readonly DiagnosticRule SameArticle = Warning("NC1011", "The same article twice",
        "This article has the same {0} as '{1}' at line {2}; remove one of them");

    /// <summary>Value, key, what is allowed.</summary>
    public static readonly DiagnosticRule InvalidValue = Error("NC1012", "Value not understood",
        "'{0}' is not understood as {1}; write {2}");

    /// <summary>What is wrong, what to write.</summary>
    public static readonly DiagnosticRule InvalidId = Error("NC1013", "Not an id",
        "{0}; write {1}");

    /// <summary>Path.</summary>
    public static readonly DiagnosticRule PathLeavesFolder = Error("NC1014", "Path leaves the folder of the index",
        "'{0}' leaves the folder of the index; an article is a file in it or below it, and its path is relative, without '..'");

    /// <summary>The text that is not understood, what is expected.</summary>
    public static readonly DiagnosticRule FieldNotUnderstood = Error("NC1015", "Field not understood",
        "'{0}' is not understood; {1}");

    /// <summary>Key, line of the first.</summary>
    public static readonly DiagnosticRule DuplicateField = Warning("NC1016", "Field is given twice",
        "'{0}' is already given at line {1}, which is what counts; remove one of them");

    /// <summary>What is wrong.</summary>
    public static readonly DiagnosticRule Title = Error("NC1017", "An index has one title",
        "{0}");

    /// <summary>Heading, hint.</summary>
    public static readonly DiagnosticRule UnknownSection = Warning("NC1018", "Section is not read",
        "'{0}' is not a section of the index, so nothing below it is read{1}; the sections are Sources, Articles, Entities");

    /// <summary>What is open, what closes it.</summary>
    public static readonly DiagnosticRule NotClosed = Error("NC1019", "Comment or code block is not closed",
        "This {0} is never closed, so what follows would not be read; close it with {1}");

    /// <summary>First day, last day.</summary>
    public static readonly DiagnosticRule PeriodReversed = Error("NC1020", "Period ends before it begins",
        "A period cannot begin on {0} and end on {1}");

    /// <summary>Headline.</summary>
    public static readonly DiagnosticRule NoLicense = Error("NC2001", "Article has no license",
        "Neither '{0}' nor its source nor the corpus has a license; add '- license: …' with an SPDX identifier or LicenseRef-…");

    /// <summary>Value, hint.</summary>
    public static readonly DiagnosticRule InvalidLicense = Error("NC2002", "Not a license identifier",
        "'{0}' is not a license identifier{1}; write one identifier of the SPDX list, or LicenseRef- and a name of your own");

    /// <summary>License.</summary>
    public static readonly DiagnosticRule ClosedLicense = Error("NC2003", "License does not allow redistribution",
        "'{0}' does not allow its texts to be passed on within a package; if you may, add it to NewsCorpusAllowLicenses");

    /// <summary>License, headline of the first article.</summary>
    public static readonly DiagnosticRule NoAttribution = Warning("NC2004", "License requires attribution",
        "'{0}' requires attribution and none is stated for '{1}'; add '- attribution: …' to the article, its source or the corpus");

    /// <summary>Hash of the file.</summary>
    public static readonly DiagnosticRule HashDiffers = Warning("NC2005", "Text has changed",
        "The text has changed since this hash was written; if the change is right, write {0}");

    /// <summary>Headline.</summary>
    public static readonly DiagnosticRule Withdrawn = Info("NC2006", "Article is withdrawn",
        "'{0}' is withdrawn: what is known about it stays, its text is left out");

    /// <summary>Alias, id of the other entity, its line.</summary>
    public static readonly DiagnosticRule AmbiguousAlias = Error("NC3001", "Alias belongs to two entities",
        "'{0}' already names @{1} (line {2}); a name must name one entity in a language, so make one of them longer or remove it");

    /// <summary>Alias.</summary>
    public static readonly DiagnosticRule WeakAlias = Warning("NC3002", "Alias is found where it is not meant",
        "'{0}' is short or a common word; write '{0}!' to find it only in exactly this spelling");

    /// <summary>Entity id.</summary>
    public static readonly DiagnosticRule NeverMentioned = Info("NC3003", "Entity is never mentioned",
        "No article mentions @{0}");

    /// <summary>Value.</summary>
    public static readonly DiagnosticRule InvalidWikidata = Error("NC3004", "Not a Wikidata id",
        "'{0}' is not a Wikidata id; write Q and a number, or link to https://www.wikidata.org/wiki/Q…");

    /// <summary>Wikidata id, id of the other entity, its line.</summary>
    public static readonly DiagnosticRule SameWikidata = Warning("NC3005", "Two entities have the same Wikidata id",
        "{0} is already the Wikidata id of @{1} (line {2}); one of them is wrong, or both are one entity");

    /// <summary>Name, how often, its kind before it, which may be empty.</summary>
    public static readonly DiagnosticRule NameNotCatalogued = Info("NC3006", "Frequent name is not in the catalogue",
        "{2}'{0}' stands in the texts {1} times and is not in the catalogue");

    /// <summary>Role, id of the other entity, its line.</summary>
    public static readonly DiagnosticRule AmbiguousRole = Error("NC3007", "Role is held by two entities on the same day",
        "'{0}' is held by @{1} (line {2}) at the same time; give both their dates, as in '{0} (2019-05-20..2024-07-31)'");

    /// <summary>What is wrong, with a hint.</summary>
    public static readonly DiagnosticRule UnknownKind = Error("NC3008", "Entity without a known kind",
        "{0}; the kinds are ### People, Organizations, Places, Events, Works, Laws, Other");

    /// <summary>Alias or role, the one that covers it.</summary>
    public static readonly DiagnosticRule RepeatedName = Warning("NC3009", "Alias or role is given twice",
        "'{0}' finds nothing that '{1}' of the same entity does not find; remove it");

    /// <summary>Alias or role, how many words and marks it may have.</summary>
    public static readonly DiagnosticRule LongName = Warning("NC3010", "Alias or role is too long to be found",
        "'{0}' has more than {1} words and marks, so no text is searched for it; shorten it or leave it out");

    /// <summary>Alias or role, how many variants it may have.</summary>
    public static readonly DiagnosticRule ManyVariants = Error("NC3011", "Alias or role has too many variants",
        "'{0}' is listed in more than {1} spellings and languages, and this one is left out; write it without '!' and '[…]' to find it in all");

    /// <summary>The value, what it is one of.</summary>
    public static readonly DiagnosticRule CommaInList = Warning("NC3012", "Commas where ';' separates",
        "'{0}' is read as one {1}; write ';' between several, or '\\,' for a comma that belongs to it");

    /// <summary>Mark.</summary>
    public static readonly DiagnosticRule UnpairedMark = Warning("NC4001", "Quotation mark without its partner",
        "The quotation mark {0} has no partner");

    /// <summary>Beginning of the quote.</summary>
    public static readonly DiagnosticRule NoSpeaker = Info("NC4002", "Speaker is not resolved",
        "Nobody was found to have said '{0}'");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticRule InvalidEncoding = Warning("NC4003", "File is not valid UTF-8",
        "The text holds U+FFFD, which stands for bytes that are not valid UTF-8; save the file as UTF-8");

    /// <summary>Code point, as U+XXXX.</summary>
    public static readonly DiagnosticRule ControlCharacter = Warning("NC4004", "Control character in the text",
        "The text has the invisible character {0}, which can make it read other than it is; remove it");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticRule EmptyArticle = Warning("NC4005", "Article is empty",
        "This article has no text");

    /// <summary>The words of the pin, why it matches nothing and what to write.</summary>
    public static readonly DiagnosticRule PinMatchesNothing = Error("NC4006", "Pin matches nothing",
        "The pin on '{0}' matches nothing: {1}");

    /// <summary>The words of the pin, how many places it matches.</summary>
    public static readonly DiagnosticRule PinMatchesSeveral = Error("NC4007", "Pin matches several places",
        "The pin on '{0}' matches {1} places where one is meant; write more of the words, or words around them: … in `words around them`");

    /// <summary>The words of the pin, the line of the other.</summary>
    public static readonly DiagnosticRule PinRepeated = Error("NC4008", "Two pins are about the same words",
        "The pin on '{0}' is about the same words as the one at line {1}, which is what counts; remove one of them");

    /// <summary>The size of the texts, the size from which on a resource is chosen; both with their unit.</summary>
    public static readonly DiagnosticRule CarriedAsResource = Info("NC5001", "Corpus is embedded as a resource",
        "The texts have {0}, more than the {1} that are embedded as literals, so this corpus is an embedded resource; NewsCorpusCarrier decides otherwise");

    /// <summary>The size of the texts, with its unit.</summary>
    public static readonly DiagnosticRule ManyLiterals = Warning("NC5002", "Many literals",
        "The texts have {0}, which cost about a second for each megabyte at every build; embed them as a resource, as NewsCorpusCarrier=Auto does");

    /// <summary>The size of the texts, the most that can be embedded; both with their unit.</summary>
    public static readonly DiagnosticRule TooLargeToEmbed = Error("NC5003", "Corpus is too large to be embedded",
        "The texts have {0}, more than the {1} that an assembly can hold; write an image with 'newscorpus build' and open it with Corpus.Open");

    /// <summary>What the property says.</summary>
    public static readonly DiagnosticRule UnknownCarrier = Error("NC5004", "Unknown carrier",
        "NewsCorpusCarrier is '{0}'; it can be Auto, Literals or Resource");

    /// <summary>The number of articles, the most that get members unasked.</summary>
    public static readonly DiagnosticRule ManyHeadlines = Warning("NC5005", "Articles without members",
        "The index lists {0} articles, more than the {1} that get members in Headlines; say NewsCorpusHeadlines=true to have them all the same, or false to do without");

    /// <summary>Every rule, in the order of ids.</summary>
    public static readonly EquatableArray<DiagnosticRule> All = new(
    [
        GeneratorFailed, IndexNotFound, IndexAmbiguous, CorpusClass, LanguageTooOld, CompilerTooOld, CorpusClassName,
        FileNotFound, FileNotListed, DuplicateId, UnknownReference, MissingField, UnknownField, InvalidDate,
        RetrievedBeforePublished, InvalidLanguage, ItemNotUnderstood, SameArticle, InvalidValue, InvalidId, PathLeavesFolder,
        FieldNotUnderstood, DuplicateField, Title, UnknownSection, NotClosed, PeriodReversed,
        NoLicense, InvalidLicense, ClosedLicense, NoAttribution, HashDiffers, Withdrawn,
        AmbiguousAlias, WeakAlias, NeverMentioned, InvalidWikidata, SameWikidata, NameNotCatalogued, AmbiguousRole, UnknownKind,
        RepeatedName, LongName, ManyVariants, CommaInList,
        UnpairedMark, NoSpeaker, InvalidEncoding, ControlCharacter, EmptyArticle, PinMatchesNothing, PinMatchesSeveral, PinRepeated,
        CarriedAsResource, ManyLiterals, TooLargeToEmbed, UnknownCarrier, ManyHeadlines,
    ]);

    private static DiagnosticRule Error(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Error, title, message);

    private static DiagnosticRule Warning(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Warning, title, message);

    private static DiagnosticRule Info(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Info, title, message);
}
