using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary>How a command ends: 0, or 1 with every finding on standard error.</summary>
internal static class Outcome
{
    public static int Of(Findings findings)
    {
        foreach (var finding in findings.All)
            Console.Error.WriteLine(finding);
        return findings.Any ? 1 : 0;
    }
}
