using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Marks a contact's new address as not compared yet, in its own transaction, so that no marketing slips out before <see cref="RecogniseSuppressedAddress"/> has run. The key
/// vault is not asked here: a customer is never turned away because it does not answer. Where nothing is suppressed, nothing waits.
/// </summary>
[Step(Message.Create, Contact.LogicalName, Stage.PreOperation, Mode.Sync, Why = "marketing must wait from the first moment, not from when the comparison has run")]
[Step(Message.Update, Contact.LogicalName, Stage.PreOperation, Mode.Sync, Filter = ["emailaddress1", "emailaddress2", "emailaddress3", "telephone1", "telephone2", "mobilephone"],
    Why = "marketing must wait from the first moment, not from when the comparison has run")]
[CallBudget(1)]
public sealed class AwaitSuppressionCheck : Step<Contact>
{
    private static readonly string[] Addresses =
    [
        Contact.Columns.EMailAddress1, Contact.Columns.EMailAddress2, Contact.Columns.EMailAddress3, Contact.Columns.Telephone1, Contact.Columns.Telephone2,
        Contact.Columns.MobilePhone,
    ];

    protected override void Run(StepCall<Contact> call)
    {
        var target = call.Target;
        if (!Addresses.Any(column => !string.IsNullOrWhiteSpace(target.GetAttributeValue<string>(column)))) return;
        if (AnySuppression(call)) target.SuppressionPending = true;
    }

    private static bool AnySuppression(PluginCall call) =>
        call.System.RetrieveMultiple(new QueryExpression(CxSuppression.LogicalName) { ColumnSet = new ColumnSet(CxSuppression.Columns.Id), TopCount = 1 }).Entities.Count > 0;
}
