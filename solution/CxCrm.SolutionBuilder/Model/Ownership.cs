namespace CxCrm.SolutionBuilder.Model;

internal enum Ownership
{
    User,
    Organization,
}
