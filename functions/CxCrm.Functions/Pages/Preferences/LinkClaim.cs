using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>What a genuine link says.</summary>
/// <param name="Expires">From then on the link is not honoured.</param>
/// <param name="Purpose">Code of the purpose, in a link that unsubscribes.</param>
/// <param name="Channel">The channel, in a link that unsubscribes.</param>
public sealed record LinkClaim(Guid Contact, DateTimeOffset Expires, string? Purpose, CxChannel? Channel);
