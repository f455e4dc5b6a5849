namespace CxCrm.Functions.Recording;

/// <summary>The names of the queues.</summary>
public static class Queues
{
    public const string Deliveries = "feedback-deliveries";

    /// <summary>Where messages end that failed too often, by the convention of Azure Functions, and those that were refused.</summary>
    public const string RefusedDeliveries = Deliveries + "-poison";
}
