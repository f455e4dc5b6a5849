namespace CxCrm.Plugins.Program;

/// <summary>The request of <see cref="AssessPrograms"/>: nothing.</summary>
public sealed class AssessProgramsRequest;
