using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Segments;

/// <summary>A fact about a customer's situation has one of some values.</summary>
internal sealed class SituationCondition(CxSituationField field, IReadOnlyList<int> values)
{
    public CxSituationField Field { get; } = field;

    private string Column => Field switch
    {
        CxSituationField.Household => Contact.Columns.Household,
        CxSituationField.Occupation => Contact.Columns.Occupation,
        CxSituationField.Interests => Contact.Columns.Interests,
        _ => Contact.Columns.BuyerRole,
    };

    private bool HasSeveral => Field == CxSituationField.Interests;

    private object[] Values => [.. values.Cast<object>()];

    public void Require(FilterExpression filter) => filter.AddCondition(Column, HasSeveral ? ConditionOperator.ContainValues : ConditionOperator.In, Values);

    /// <summary>The opposite, an empty fact included.</summary>
    public void Exclude(FilterExpression filter)
    {
        filter.AddCondition(Column, ConditionOperator.Null);
        filter.AddCondition(Column, HasSeveral ? ConditionOperator.DoesNotContainValues : ConditionOperator.NotIn, Values);
    }
}
