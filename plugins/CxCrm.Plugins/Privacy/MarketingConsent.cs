using System;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>What a person said to one marketing purpose on one channel.</summary>
internal sealed class MarketingConsent(string subjectId, Guid purposeId, string purposeCode, CxChannel channel, bool isGiven)
{
    public CxChannel Channel => channel;

    public bool IsGiven => isGiven;

    /// <summary>Four calls. Nothing happens when the consent no longer stands by the time the chain is locked.</summary>
    public void Withdraw(PluginCall call, LedgerBook book, string source)
    {
        var row = ConsentRow.Read(call.System, subjectId, purposeId, channel);
        if (row.Status?.State != ConsentState.Given) return;
        var next = ConsentRules.Next(row.Status, new() { Kind = ConsentEventKind.Withdrawn, OccurredOn = Later(call.Now, row.Status.Since), RecordedOn = call.Now });
        var item = book.Append(new()
        {
            Kind = ConsentEventKind.Withdrawn,
            Purpose = purposeCode,
            Channel = ChannelCode.Of(channel),
            Source = source,
            OccurredOn = next.Since,
            Actor = call.Context.InitiatingUserId.ToString("D"),
            PersonalPart = Json.Of(new ConsentPersonalPart()),
            Salt = Salt.New(),
        });
        row.Write(call, next, item, guardian: null);
    }

    private static DateTime Later(DateTime first, DateTime second) => first > second ? first : second;
}
