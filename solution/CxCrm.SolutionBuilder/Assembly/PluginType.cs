namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>A plug-in class with its registrations. <see cref="CallBudget"/> is the number of service calls of one run, if it says.</summary>
internal sealed record PluginType(string FullName, IReadOnlyList<Step> Steps, IReadOnlyList<Image> Images, CustomApi? CustomApi, int? CallBudget)
{
    public bool IsCreatable { get; init; }
}
