namespace CxCrm.Domain.Privacy;

/// <summary>
/// A rule the gate decides by. <paramref name="Code"/> is stable and short enough for a column; <c>gate.</c> and the code name its sentence in the text
/// catalog; <paramref name="Source"/> is quoted in the language of the law.
/// </summary>
public sealed record GateRule(string Code, string Source)
{
    public string TextKey => "gate." + Code;

    public GateVerdict Yes => new(GateAnswer.Yes, this);

    public GateVerdict No => new(GateAnswer.No, this);

    public GateVerdict Look => new(GateAnswer.Look, this);
}
