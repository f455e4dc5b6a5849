namespace CxCrm.SolutionBuilder.Model;

/// <summary>What happens to a row when the row that its lookup points at is deleted.</summary>
internal enum DeleteBehavior
{
    RemoveLink,
    Restrict,
    Cascade,
}
