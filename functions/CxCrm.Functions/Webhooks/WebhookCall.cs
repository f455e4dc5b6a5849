using Microsoft.AspNetCore.Http;

namespace CxCrm.Functions.Webhooks;

/// <summary>A call as it came in.</summary>
/// <param name="Survey">The survey's id in the tool, from the address.</param>
/// <param name="Secret">The secret shared with the tool for this survey.</param>
/// <param name="Body">The bytes that the signature is over.</param>
public sealed record WebhookCall(string Survey, string Secret, IHeaderDictionary Headers, byte[] Body);
