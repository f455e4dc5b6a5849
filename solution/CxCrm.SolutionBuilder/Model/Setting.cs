namespace CxCrm.SolutionBuilder.Model;

/// <summary>An environment variable: <c>settings.yml</c>.</summary>
internal sealed record Setting(Position At, string SchemaName, SettingType Type, string? Default, Labels Labels, Labels Description, bool Required);
