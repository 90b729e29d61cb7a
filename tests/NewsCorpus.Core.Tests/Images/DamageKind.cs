namespace NewsCorpus.Core.Tests.Images;

/// <summary>What can be done to an image.</summary>
internal enum DamageKind
{
    FlipBit,
    SetByte,
    SetNumber,
    FillRange,
    CopyRange,
    CutPage,
    LengthenPage,
    EmptyPage,
    SwapPages,
    RemovePage,
    RepeatPage,
    RemoveSegment,
    RepeatSegment,
    SwapSegments,
}
