using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>An additional file that throws when it is read, as a host's own may.</summary>
internal sealed class UnreadableFile(string path) : AdditionalText
{
    public const string Complaint = "the disk is on strike";

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new IOException(Complaint);
}
