namespace CxCrm.Domain.Toolbox;

/// <summary>What happens to a touchpoint between the journey as it is and as it should be.</summary>
public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}
