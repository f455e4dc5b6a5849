namespace CxCrm.Functions.Recording;

/// <summary>A delivery that the CRM will never take, put aside with the reason for a person to look at.</summary>
public sealed record RefusedDelivery(string Reason, Delivery Delivery);
