namespace CxCrm.Testing;

/// <summary>Who acts in a test: a user with Basic User and one role of the solution.</summary>
public enum Persona
{
    ProgramOwner,
    Analyst,
    Frontline,
    PrivacyOfficer,
    Administrator,
    Integration,
}
