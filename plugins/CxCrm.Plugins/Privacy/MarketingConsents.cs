using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>What a person said to the marketing purposes.</summary>
internal static class MarketingConsents
{
    private const string Purpose = "purpose";

    /// <summary>One call.</summary>
    public static IReadOnlyList<MarketingConsent> Read(IOrganizationService system, string subjectId)
    {
        var query = new QueryExpression(CxConsent.LogicalName) { ColumnSet = new ColumnSet(CxConsent.Columns.PurposeId, CxConsent.Columns.Channel, CxConsent.Columns.State) };
        query.Criteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.Equal, subjectId);
        var purpose = query.AddLink(CxPurpose.LogicalName, CxConsent.Columns.PurposeId, CxPurpose.Columns.Id);
        purpose.EntityAlias = Purpose;
        purpose.Columns = new ColumnSet(CxPurpose.Columns.Code);
        purpose.LinkCriteria.AddCondition(CxPurpose.Columns.MessageKind, ConditionOperator.In, (int)CxMessageKind.Marketing, (int)CxMessageKind.SimilarProducts);
        return [.. system.RetrieveMultiple(query).Entities.Select(row => Of(subjectId, row))];
    }

    private static MarketingConsent Of(string subjectId, Entity row)
    {
        var consent = row.ToEntity<CxConsent>();
        var code = row.GetAttributeValue<AliasedValue>(Purpose + "." + CxPurpose.Columns.Code)?.Value as string ?? "";
        return new(subjectId, consent.PurposeId!.Id, code, consent.Channel!.Value, consent.State == CxConsentState.Given);
    }
}
