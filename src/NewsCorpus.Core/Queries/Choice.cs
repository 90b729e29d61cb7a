namespace NewsCorpus.Queries;

/// <summary>
/// What one verb of a query asks for: 0 for anything, otherwise what is wanted plus 1. Two different wishes contradict each other,
/// so that a chain never forgets an earlier verb.
/// </summary>
internal static class Choice
{
    public static bool Contradicts(int choice, int wanted) => choice != 0 && choice != wanted + 1;

    public static bool Allows(int choice, int found) => choice == 0 || choice == found + 1;
}
