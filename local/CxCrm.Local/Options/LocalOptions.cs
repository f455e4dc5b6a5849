namespace CxCrm.Local.Options;

/// <summary>What the host is started with.</summary>
internal sealed record LocalOptions
{
    /// <summary>Where the organisation and the queues of the functions are kept.</summary>
    public string DataFolder { get; init; } = DefaultFolder();

    /// <summary>The solution zips to import, in this order; empty for the one that was built with the host.</summary>
    public IReadOnlyList<string> Solutions { get; init; } = [];

    /// <summary>Whether the demo company is written into a new organisation.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>1-65534, for the next one belongs to the functions; 0 lets the system choose both.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Whether everything in the data folder that the host made is deleted first.</summary>
    public bool Reset { get; init; }

    /// <summary>The day the demo company's year ends with; today when none is given.</summary>
    public DateOnly? AsOf { get; init; }

    private static string DefaultFolder() =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "CxCrm");
}
