namespace LocalDataverse.Storage;

/// <summary>Rows every organisation of this engine has, under the same ids, so that tests and tools can name them.</summary>
public static class WellKnown
{
    public static readonly Guid Organization = new("0a000000-0000-4000-8000-000000000001");

    public static readonly Guid RootBusinessUnit = new("0a000000-0000-4000-8000-000000000002");

    public static readonly Guid BaseCurrency = new("0a000000-0000-4000-8000-000000000003");

    public static readonly Guid DefaultTeam = new("0a000000-0000-4000-8000-000000000004");

    /// <summary>Runs what nobody asked for: asynchronous work and plug-ins that ask to run as the system.</summary>
    public static readonly Guid SystemUser = new("0a000000-0000-4000-8000-000000000011");

    public static readonly Guid IntegrationUser = new("0a000000-0000-4000-8000-000000000012");

    /// <summary>The first human user, a System Administrator.</summary>
    public static readonly Guid Administrator = new("0a000000-0000-4000-8000-000000000013");

    /// <summary>The solution that components outside any imported solution belong to (the platform's own id of the Default Solution).</summary>
    public static readonly Guid DefaultSolution = new("fd140aaf-4df4-11dd-bd17-0019b9312238");

    public static readonly Guid DefaultPublisher = new("d21aab71-79e7-11dd-8874-00188b01e34f");
}
