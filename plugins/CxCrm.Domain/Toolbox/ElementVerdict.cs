namespace CxCrm.Domain.Toolbox;

/// <summary>What a value review proposes for a service element.</summary>
public enum ElementVerdict
{
    /// <summary>Worth what it costs.</summary>
    Keep,

    /// <summary>Worth much and cheap: give more of it.</summary>
    Strengthen,

    /// <summary>Worth little and dear: a saving.</summary>
    Reduce,
}
