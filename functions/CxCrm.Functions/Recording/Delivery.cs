namespace CxCrm.Functions.Recording;

/// <summary>One finished answer as a survey tool delivered it, on its way to the CRM. It holds what the CRM is asked to record and nothing else of the tool's message.</summary>
public sealed record Delivery
{
    /// <summary>The tool, such as <c>formbricks</c>.</summary>
    public required string Tool { get; init; }

    /// <summary>The survey's id in the tool.</summary>
    public required string Survey { get; init; }

    /// <summary>The answer's id in the tool; the same one again records nothing.</summary>
    public required string ResponseId { get; init; }

    /// <summary>UTC; nothing when the tool doesn't say.</summary>
    public DateTime? AnsweredOn { get; init; }

    /// <summary>1033, 1030 or 1053; nothing when the tool doesn't say, or says another one.</summary>
    public int? Language { get; init; }

    /// <summary>The token of our invitation, where the survey carries it as a hidden field.</summary>
    public string? Invitation { get; init; }

    /// <summary>The address the customer is found by, where the tool knows it.</summary>
    public string? Email { get; init; }

    public required IReadOnlyList<DeliveredAnswer> Answers { get; init; }
}
