namespace CxCrm.Domain.Ambition;

/// <summary>About five concrete questions are what an organisation can improve at once (Klaus Lund's CEM model, step 3): five save silently, the sixth warns.</summary>
public static class FocusQuestions
{
    public const int Most = 5;

    /// <summary>Whether a program with so many focus questions has too many.</summary>
    public static bool TooMany(int questions) => questions > Most;
}
