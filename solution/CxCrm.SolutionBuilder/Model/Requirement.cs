namespace CxCrm.SolutionBuilder.Model;

internal enum Requirement
{
    None,
    Recommended,
    Required,
}
