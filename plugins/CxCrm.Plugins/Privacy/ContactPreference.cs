using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Keeps the contact's own "do not" columns right for what CxCrm can't stop: bulk mail of other tools reads them. A channel's column says no unless at least
/// one marketing consent stands for it. Only e-mail and post have such a column for marketing alone.
/// </summary>
internal static class ContactPreference
{
    /// <summary>Two calls for e-mail and post, none for other channels.</summary>
    public static void Follow(PluginCall call, ConsentPerson person, CxChannel channel)
    {
        if (channel is not (CxChannel.Email or CxChannel.Post)) return;
        var refused = !AnyGiven(call, person.SubjectId, channel);
        var contact = new Contact(person.Id);
        if (channel == CxChannel.Email) contact.DoNotBulkEMail = refused;
        else contact.DoNotBulkPostalMail = refused;
        call.System.Update(contact);
    }

    private static bool AnyGiven(PluginCall call, string subjectId, CxChannel channel)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        query.Criteria.AddCondition(CxConsent.Columns.Channel, ConditionOperator.Equal, (int)channel);
        query.Criteria.AddCondition(CxConsent.Columns.State, ConditionOperator.Equal, (int)CxConsentState.Given);
        var purpose = query.AddLink(CxPurpose.LogicalName, CxConsent.Columns.PurposeId, CxPurpose.Columns.Id);
        purpose.LinkCriteria.AddCondition(
            CxPurpose.Columns.MessageKind, ConditionOperator.In, (int)CxMessageKind.Marketing, (int)CxMessageKind.SimilarProducts);
        return call.System.RetrieveMultiple(query).Entities.Count > 0;
    }
}
