namespace CxCrm.Domain.Privacy;

/// <summary>May it be sent, by which rule.</summary>
public sealed record GateVerdict(GateAnswer Answer, GateRule Rule);
