namespace CxCrm.Domain.BusinessCase;

/// <summary>The four links of the service-profit chain, in the order in which one is said to lead to the next (Heskett et al., HBR 1994).</summary>
public enum ChainMeasure
{
    Leadership,
    Employee,
    Customer,
    Result,
}
