namespace CxCrm.Domain.Privacy;

public enum GateAnswer
{
    Yes,
    No,

    /// <summary>A person has to look: a fact is missing that the law asks for.</summary>
    Look,
}
