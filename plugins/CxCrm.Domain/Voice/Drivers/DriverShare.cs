namespace CxCrm.Domain.Voice.Drivers;

/// <summary>What one driver explains.</summary>
/// <param name="N">Answers that have a value for it.</param>
/// <param name="Lmg">Its LMG share of R squared, in per cent; the shares of all drivers sum to 100.</param>
/// <param name="LmgInterval">The 95 % bootstrap interval of that share.</param>
/// <param name="RelativeWeight">Its relative weight, in per cent of R squared.</param>
/// <param name="Coefficient">Its standardised coefficient; the sign tells whether more is better.</param>
/// <param name="Inflation">Its variance inflation; above <see cref="DriverAnalysis.CollinearAbove"/> it is collinear with others.</param>
/// <param name="Mean">Its mean, in its own unit.</param>
public sealed record DriverShare(int N, double Lmg, Interval LmgInterval, double RelativeWeight, double Coefficient, double Inflation, double Mean)
{
    /// <summary>Whether the other drivers say nearly the same.</summary>
    public bool IsCollinear => Inflation > DriverAnalysis.CollinearAbove;
}
