namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>A request parameter or response property. <see cref="Type"/> is null when no custom API can carry <see cref="ClrType"/>.</summary>
internal sealed record ApiProperty(string Name, string ClrType, int? Type, bool Optional, string Table, string Description);
