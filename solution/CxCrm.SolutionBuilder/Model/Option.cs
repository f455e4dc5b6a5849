namespace CxCrm.SolutionBuilder.Model;

/// <summary>One value of a choice. Its number is for ever; its code names it in C# and TypeScript.</summary>
internal sealed record Option(Position At, int Value, string Code, Labels Labels, string? Color);
