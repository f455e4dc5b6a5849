using System.Runtime.CompilerServices;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>
/// The other end of <see cref="KilledProcessTests"/>: this very program, started with a path in the environment, runs the jobs of
/// the organisation there until it is killed in the middle of one.
/// </summary>
internal static class KilledJob
{
    public const string Variable = "LOCALDATAVERSE_TESTS_KILLED_JOB";
    public const string Marker = "the job is running";

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
            return;
        using var organization = Organization.Open(path, new OrganizationOptions());
        organization.RunAsyncSteps();
    }
}
