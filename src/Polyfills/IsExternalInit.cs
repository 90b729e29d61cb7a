using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for to allow <c>init</c>. .NET Standard 2.0 does not have it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
