namespace CxCrm.Local.Demo;

/// <summary>A survey of the demo company.</summary>
/// <param name="Id">The row.</param>
/// <param name="Name">The name.</param>
/// <param name="Code">The id in the survey tool.</param>
/// <param name="Touchpoint">What it asks about.</param>
/// <param name="Questions">At most four, in order.</param>
internal sealed record DemoSurvey(Guid Id, string Name, string Code, Guid Touchpoint, IReadOnlyList<DemoQuestion> Questions);
