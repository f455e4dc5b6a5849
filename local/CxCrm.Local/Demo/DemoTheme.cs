using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>A theme that an answer of the demo company brings up.</summary>
/// <param name="Row">The row that says so.</param>
/// <param name="Answer">The answer.</param>
internal sealed record DemoTheme(CxFeedbackTheme Row, DemoAnswer Answer);
