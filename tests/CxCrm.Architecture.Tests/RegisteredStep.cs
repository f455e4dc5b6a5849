namespace CxCrm.Architecture.Tests;

/// <summary>One step as its attribute states it.</summary>
internal sealed record RegisteredStep(string Plugin, string Message, string Table, int Stage, bool Asynchronous, string[] Filter, string Why);
