namespace CxCrm.Functions.Recording;

/// <summary>The value a tool sent for one of its fields: a number or a text. Which fields are questions of ours is known only in the CRM.</summary>
public sealed record DeliveredAnswer(string Field, decimal? Number, string? Text);
