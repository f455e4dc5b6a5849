namespace CxCrm.Domain.Privacy.Breach;

/// <summary>Risk to the rights and freedoms of persons (GDPR Art. 33(1), 34(1)).</summary>
public enum BreachRisk
{
    Unlikely,
    Likely,
    High,
}
