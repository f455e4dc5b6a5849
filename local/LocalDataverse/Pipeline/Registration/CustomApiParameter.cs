namespace LocalDataverse.Pipeline.Registration;

/// <summary>A request parameter or response property of a custom API.</summary>
public sealed record CustomApiParameter(string Name, CustomApiType Type, bool IsOptional, string? Table);
