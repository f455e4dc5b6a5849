using System;
using System.Globalization;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Pulse;

/// <summary>Something that took place with customers and that they are asked about once: a visit, a closed case or task, a delivery.</summary>
/// <param name="Name">What tells it from every other event; at most <see cref="LongestName"/> characters.</param>
/// <param name="On">When it took place, UTC.</param>
internal sealed record PulseEvent(string Name, DateTime On)
{
    public const int LongestName = 100;

    /// <summary>The event a row of the CRM stands for. One that is to end later than now has ended now.</summary>
    public static PulseEvent Of(EntityReference row, DateTime? endedOn, DateTime now) =>
        new(row.LogicalName + ":" + row.Id.ToString("N"), endedOn < now ? endedOn.Value : now);

    /// <summary>The event as another system names it; nothing where it names none.</summary>
    /// <exception cref="UserFault">Its name is too long, or it lies ahead.</exception>
    public static PulseEvent? Named(string? name, DateTime? on, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        InputLength.Check(nameof(SendInvitationsRequest.EventId), name!.Trim(), LongestName);
        return on is { } time && time > now ? throw new UserFault(ErrorCode.EventInFuture, time) : new(name.Trim().ToLowerInvariant(), on ?? now);
    }

    /// <summary>The invitation's key: one survey asks one contact once about one event.</summary>
    public string KeyOf(Guid survey, Guid contact) => string.Format(CultureInfo.InvariantCulture, "{0:N}/{1}/{2:N}", survey, Name, contact);
}
