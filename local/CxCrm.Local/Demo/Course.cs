namespace CxCrm.Local.Demo;

/// <summary>
/// How the year went. In the fifth and sixth month a new delivery system failed, and customers noticed; then the company followed up, and it ended
/// better than it began.
/// </summary>
internal static class Course
{
    private const double Trough = 0.43;
    private const double Width = 0.075;
    private const double Depth = 0.75;
    private const double Gain = 0.35;

    /// <summary>What the time of the year adds to the mood.</summary>
    /// <param name="share">How much of the year has passed, 0 to 1.</param>
    public static double At(double share) => Recovered(share) - (Depth * Math.Exp(-Math.Pow((share - Trough) / Width, 2) / 2));

    /// <summary>Themes that customers bring up more often while the delivery system fails.</summary>
    public static bool IsTrouble(double share) => Math.Abs(share - Trough) < 2 * Width;

    private static double Recovered(double share) => share < Trough ? 0 : Gain * (share - Trough) / (1 - Trough);
}
