namespace CxCrm.Domain.Ambition;

/// <summary>Where a metric gets better.</summary>
public enum GoodDirection
{
    Higher,
    Lower,
}
