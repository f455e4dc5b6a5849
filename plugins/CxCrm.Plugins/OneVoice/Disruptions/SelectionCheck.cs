using System.Linq;
using CxCrm.Domain.OneVoice;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Privacy;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>Holds a selection against the environment's own definitions, before it is kept: a wrong one must not wait for the timer to fail.</summary>
internal static class SelectionCheck
{
    /// <summary>One call.</summary>
    /// <exception cref="UserFault">A table or column does not exist, or a condition can't be asked of its column.</exception>
    public static void Demand(IOrganizationService system, CustomerSelection selection)
    {
        var tables = new TableDefinitions(system);
        tables.Load(selection.Columns.Select(column => column.Key));
        foreach (var column in selection.Columns)
        {
            if (!tables.Exists(column.Key) || !tables.Of(column.Key).Has(column.Value))
                throw new UserFault(ErrorCode.SelectionColumnUnknown, column.Key, column.Value);
        }

        foreach (var condition in selection.Conditions)
            SelectionComparison.Check(condition, KindOf(tables.Of(condition.Table).TypeOf(condition.Column)));
    }

    private static ValueKind KindOf(AttributeTypeCode? type) => type switch
    {
        AttributeTypeCode.String or AttributeTypeCode.Memo => ValueKind.Text,
        AttributeTypeCode.Integer or AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status => ValueKind.Whole,
        AttributeTypeCode.Decimal or AttributeTypeCode.Double or AttributeTypeCode.Money => ValueKind.Number,
        AttributeTypeCode.DateTime => ValueKind.Moment,
        AttributeTypeCode.Boolean => ValueKind.YesNo,
        AttributeTypeCode.Lookup or AttributeTypeCode.Customer or AttributeTypeCode.Owner or AttributeTypeCode.Uniqueidentifier => ValueKind.Id,
        _ => ValueKind.Other,
    };
}
