using CxCrm.Functions.Recording;

namespace CxCrm.Functions.Webhooks;

/// <summary>What becomes of a call: a delivery to record, nothing to do, or a refusal.</summary>
public sealed record WebhookVerdict
{
    private WebhookVerdict(int status, string? reason, Delivery? delivery) => (Status, Reason, Delivery) = (status, reason, delivery);

    /// <summary>The HTTP status to answer.</summary>
    public int Status { get; }

    /// <summary>Why the call was refused, for the administrator who reads the tool's log.</summary>
    public string? Reason { get; }

    public Delivery? Delivery { get; }

    public static WebhookVerdict Accepted(Delivery delivery) => new(202, null, delivery);

    /// <summary>A genuine call about something that is not recorded.</summary>
    public static WebhookVerdict NothingToDo { get; } = new(200, null, null);

    public static WebhookVerdict NotGenuine(string reason) => new(401, reason, null);

    public static WebhookVerdict NotReadable(string reason) => new(400, reason, null);

    public static WebhookVerdict TooLarge(string reason) => new(413, reason, null);

    public static WebhookVerdict Unknown(string reason) => new(404, reason, null);
}
