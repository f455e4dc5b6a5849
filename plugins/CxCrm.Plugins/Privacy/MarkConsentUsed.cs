using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// An e-mail that was sent for a purpose uses the recipients' consents: the time until they are to be looked at again starts anew (Danish Consumer Ombudsman: a consent
/// unused for a year). Afterwards, so that nobody who sends waits for it.
/// </summary>
[Step(Message.Update, Email.LogicalName, Stage.PostOperation, Mode.Async, Filter = ["statuscode"], Why = "the use of a consent decides when it is to be reviewed")]
[PostImage("after", "statuscode", "cx_purposeid", "directioncode")]
[CallBudget(60)]
public sealed class MarkConsentUsed : Step<Email>
{
    private const int Sent = 3;
    private const string Purpose = "purpose";

    private static readonly string[] Lists = [Email.Columns.To, Email.Columns.Cc, Email.Columns.Bcc];

    protected override void Run(StepCall<Email> call)
    {
        var email = call.After;
        if (email.PurposeId is not { } purpose || email.DirectionCode == false || email.GetAttributeValue<OptionSetValue>("statuscode")?.Value != Sent) return;
        var recipients = Recipients.Of([call.System.Retrieve(Email.LogicalName, call.Id, new ColumnSet(Lists))], Lists);
        var subjects = recipients.OfType<EntityReference>().Where(party => party.LogicalName == Contact.LogicalName).Select(party => ConsentSubject.IdOf(party.Id)).Distinct().ToList();
        if (subjects.Count == 0) return;
        SystemWrite.Begin(call, CxConsent.LogicalName);
        foreach (var row in Given(call.System, purpose.Id, subjects)) call.System.Update(Used(call, row));
    }

    private static CxConsent Used(StepCall<Email> call, Entity row)
    {
        var months = row.GetAttributeValue<AliasedValue>(Purpose + "." + CxPurpose.Columns.ReviewMonths)?.Value as int?;
        return new(row.Id) { LastUsedOn = call.Now, ReviewOn = ConsentRules.ReviewOn(call.Now, null, months).Date };
    }

    private static IReadOnlyCollection<Entity> Given(IOrganizationService system, System.Guid purposeId, IEnumerable<string> subjects)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.Id) };
        query.Criteria.AddCondition(CxConsent.Columns.PurposeId, ConditionOperator.Equal, purposeId);
        query.Criteria.AddCondition(CxConsent.Columns.Channel, ConditionOperator.Equal, (int)CxChannel.Email);
        query.Criteria.AddCondition(CxConsent.Columns.State, ConditionOperator.Equal, (int)CxConsentState.Given);
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.In, [.. subjects.Cast<object>()]);
        var purpose = query.AddLink(CxPurpose.LogicalName, CxConsent.Columns.PurposeId, CxPurpose.Columns.Id);
        purpose.EntityAlias = Purpose;
        purpose.Columns = new ColumnSet(CxPurpose.Columns.ReviewMonths);
        return system.RetrieveMultiple(query).Entities;
    }
}
