namespace CxCrm.Domain.Status;

/// <summary>What a slow fall of satisfaction calls for, by the answers to the two follow-up questions; each pair of answers has its own.</summary>
public enum DeclineAdvice
{
    /// <summary>Satisfaction does not fall.</summary>
    None,

    /// <summary>One of the two questions is not answered.</summary>
    AskBoth,

    /// <summary>The offering does not fit, the front line is awake: realign the offering.</summary>
    Realign,

    /// <summary>The offering fits, the front line is not awake: reawaken it.</summary>
    Reawaken,

    /// <summary>Neither: realign the offering first, then reawaken the front line.</summary>
    RealignThenReawaken,

    /// <summary>Both, and yet customers are less satisfied: the judgement of the front line is tested before it is believed.</summary>
    ReawakenAfterVisits,
}
