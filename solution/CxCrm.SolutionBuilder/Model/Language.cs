namespace CxCrm.SolutionBuilder.Model;

/// <summary>A language of the solution: the code that model files use and the Windows locale id that Dataverse uses.</summary>
internal sealed record Language(string Code, int Lcid);
