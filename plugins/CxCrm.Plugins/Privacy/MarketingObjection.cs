using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>An objection to direct marketing (GDPR Art. 21(2)-(3)): a refusal of every marketing purpose on every channel, at once and with proof.</summary>
internal static class MarketingObjection
{
    private static readonly CxChannel[] Channels = [CxChannel.Email, CxChannel.Sms, CxChannel.Phone, CxChannel.Post];

    /// <summary>Four calls per purpose and channel that was not refused before.</summary>
    public static void Record(PluginCall call, EntityReference contact)
    {
        var subjectId = ConsentSubject.IdOf(contact.Id);
        var book = LedgerBook.Open(call, subjectId);
        foreach (var purpose in Purposes(call.System))
        {
            foreach (var channel in Channels) Refuse(call, book, subjectId, purpose, channel);
        }

        call.System.Update(new Contact(contact.Id) { DoNotBulkEMail = true, DoNotBulkPostalMail = true, ObjectedOn = call.Now });
    }

    private static void Refuse(PluginCall call, LedgerBook book, string subjectId, CxPurpose purpose, CxChannel channel)
    {
        var row = ConsentRow.Read(call.System, subjectId, purpose.Id, channel);
        var next = ConsentRules.Next(row.Status, new() { Kind = ConsentEventKind.Refused, OccurredOn = call.Now, RecordedOn = call.Now });
        if (ReferenceEquals(next, row.Status)) return;
        var item = book.Append(new()
        {
            Kind = ConsentEventKind.Refused,
            Purpose = purpose.Code ?? "",
            Channel = ChannelCode.Of(channel),
            Source = "objection",
            OccurredOn = call.Now,
            Actor = call.Context.InitiatingUserId.ToString("D"),
            PersonalPart = Json.Of(new ConsentPersonalPart()),
            Salt = Salt.New(),
        });
        row.Write(call, next, item, guardian: null);
    }

    private static IEnumerable<CxPurpose> Purposes(IOrganizationService system)
    {
        var query = new QueryExpression(CxPurpose.LogicalName) { ColumnSet = new ColumnSet(CxPurpose.Columns.Code) };
        query.Criteria.AddCondition(
            CxPurpose.Columns.MessageKind, ConditionOperator.In, (int)CxMessageKind.Marketing, (int)CxMessageKind.SimilarProducts, (int)CxMessageKind.ConsentRequest);
        return system.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxPurpose>());
    }
}
