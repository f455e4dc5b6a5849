using System;
using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.OneVoice;

/// <summary>
/// By which channel to reach a customer (ours, after "phone for important talks or high-value customers"): of high value and severe is a call; severe alone follows the preference for when it
/// matters, else a call; all else follows the everyday preference, else a call to a high-value customer and an e-mail to others. A channel that is not open gives way to the next that is.
/// </summary>
/// <param name="Channel">The channel's code; nothing when none is open.</param>
/// <param name="Reason">What decided.</param>
public sealed record ChannelAdvice(string? Channel, ChannelReason Reason)
{
    private static readonly string[] Fallbacks = ["phone", "email", "sms", "app", "chat", "social", "web", "post", "inPerson"];

    public static ChannelAdvice Of(ContactSituation situation)
    {
        var wanted = Wanted(situation);
        if (situation.Open.Contains(wanted.Channel!, StringComparer.Ordinal))
            return wanted;
        var next = Preferences(situation).Concat(Fallbacks).FirstOrDefault(channel => situation.Open.Contains(channel, StringComparer.Ordinal));
        return next is null ? new(null, ChannelReason.None) : new(next, ChannelReason.NextBest);
    }

    private static ChannelAdvice Wanted(ContactSituation situation) => situation switch
    {
        { IsHighValue: true, IsSevere: true } => new("phone", ChannelReason.HighValueAndSevere),
        { IsSevere: true, Urgent: { } urgent } => new(urgent, ChannelReason.PreferredWhenItMatters),
        { IsSevere: true } => new("phone", ChannelReason.Important),
        { Everyday: { } everyday } => new(everyday, ChannelReason.PreferredEveryday),
        { IsHighValue: true } => new("phone", ChannelReason.HighValue),
        _ => new("email", ChannelReason.Everyday),
    };

    private static IEnumerable<string> Preferences(ContactSituation situation) =>
        (situation.IsSevere ? new[] { situation.Urgent, situation.Everyday } : [situation.Everyday, situation.Urgent]).OfType<string>();
}
