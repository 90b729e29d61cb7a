using System.Text.RegularExpressions;

namespace NewsCorpus.Tool.Tests.Annotate;

/// <summary>The example of docs/annotate.md is what the tool answers.</summary>
public sealed partial class AnnotateDocumentationTests
{
    [Fact]
    public void Example_OfThePage_IsWhatComesOut()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/annotate.md")).ReplaceLineEndings("\n");
        string[] examples = [.. Example().Matches(page).Select(static match => match.Groups[1].Value)];
        using TemporaryCorpus corpus = new TemporaryCorpus()
            .With("INDEX.md", "# Gate\n\n## Entities\n\n### People\n\n- **Ana Quill** `ana-quill`\n");
        string annotation = AnnotateRun.Annotate(examples[0], "--index", corpus.Index).GetRawText();
        Assert.Equal(WithoutConfidence(Joined().Replace(examples[1], "")), WithoutConfidence(annotation));
    }

    // Which is measured anew now and then.
    private static string WithoutConfidence(string annotation) => Confidence().Replace(annotation, "");

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\n *")]
    private static partial Regex Joined();

    [GeneratedRegex(""","confidence":[0-9.]+""")]
    private static partial Regex Confidence();
}
