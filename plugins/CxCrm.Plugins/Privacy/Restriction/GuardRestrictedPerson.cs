using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Restriction;

/// <summary>
/// While processing is restricted (GDPR Art. 18) name, addresses and numbers stay as they are, and the state itself is left only by lifting it or by an erasure. Rectification
/// is the exception: it is what many restrictions wait for (Art. 18(1)(a)).
/// </summary>
[Step(Message.Update, Contact.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        "firstname", "lastname", "middlename", "birthdate", "governmentid", "emailaddress1", "emailaddress2", "emailaddress3", "telephone1", "telephone2", "telephone3",
        "mobilephone", "address1_line1", "address1_line2", "address1_postalcode", "address1_city", "cx_privacystate",
    ],
    Why = "A restricted person's identity must stay as it is, whoever writes; only these columns and only updates are looked at, and nothing is read unless the person is restricted.")]
[PreImage("before", "cx_privacystate")]
[CallBudget(1)]
public sealed class GuardRestrictedPerson : Step<Contact>
{
    private static readonly string[] Allowed = ["cx_ContinueErasure", "cx_LiftRestriction", "cx_RectifyPerson"];

    protected override void Run(StepCall<Contact> call)
    {
        if (call.Before.PrivacyState != ContactPrivacyState.Restricted) return;
        if (call.Changes(Contact.Columns.PrivacyState) && call.Target.PrivacyState == ContactPrivacyState.Restricted && call.Target.Attributes.Count == 1) return;
        if (call.Causes().Any(cause => Allowed.Contains(cause.MessageName))) return;
        throw new UserFault(ErrorCode.PersonRestricted, CaseNumber(call));
    }

    private static string CaseNumber(StepCall<Contact> call)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequest.Columns.Name), TopCount = 1 };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.SubjectId, ConditionOperator.Equal, call.Id.ToString("D"));
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Type, ConditionOperator.In, (int)CxPrivacyRequestType.Restriction, (int)CxPrivacyRequestType.Erasure);
        query.AddOrder(CxPrivacyRequest.Columns.ReceivedOn, OrderType.Descending);
        return call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxPrivacyRequest>().Name ?? "";
    }
}
