namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>The ids of the messages that steps can stand on. They are the same in every environment; others are not known offline.</summary>
internal static class SdkMessages
{
    private const string Rest = "-ea3e-db11-86a7-000a3a5473e8";

    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["Create"] = "9ebdbb1b",
        ["Update"] = "20bebb1b",
        ["Delete"] = "a1bdbb1b",
        ["SetState"] = "1cbebb1b",
        ["Assign"] = "8cbdbb1b",
        ["Retrieve"] = "f2bdbb1b",
        ["RetrieveMultiple"] = "03bebb1b",
        ["Merge"] = "dbbdbb1b",
    };

    public static string Names => string.Join(", ", Ids.Keys);

    public static string? IdOf(string message) => Ids.TryGetValue(message, out var start) ? start + Rest : null;
}
