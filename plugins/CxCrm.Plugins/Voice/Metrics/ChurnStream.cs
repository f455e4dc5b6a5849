using System;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>Customers in a period, lost or kept, by the month in which the period began: churn of the company; without restricted people.</summary>
internal sealed class ChurnStream : SnapshotStream
{
    public override string Name => "churn";

    public override QueryExpression Query()
    {
        var query = new QueryExpression(CxCustomerPeriod.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxCustomerPeriod.Columns.CreatedOn, CxCustomerPeriod.Columns.PeriodStart, CxCustomerPeriod.Columns.Active, CxCustomerPeriod.Columns.LostOn),
        };
        var contact = query.AddLink(Contact.LogicalName, CxCustomerPeriod.Columns.ContactId, Contact.Columns.Id, JoinOperator.LeftOuter);
        contact.EntityAlias = FeedbackStream.ContactAlias;
        contact.Columns = new ColumnSet(Contact.Columns.PrivacyState);
        return query;
    }

    public override void Count(Entity row, SnapshotSums sums)
    {
        if (FeedbackStream.IsRestricted(row))
            return;
        var period = row.ToEntity<CxCustomerPeriod>();
        var isLost = period.Active == false || period.LostOn is not null;
        var day = DateTime.SpecifyKind(period.PeriodStart!.Value.Date, DateTimeKind.Unspecified);
        var month = SnapshotKey.PeriodOf(CxMetricSnapshotGrain.Month, day);
        sums.Add(
            new SnapshotKey(CxMetric.Churn, CxMetricSnapshotScope.Organization, SnapshotKey.Everything, CxMetricSnapshotGrain.Month, month),
            MetricTally.Of(ScoredMetric.Churn, isLost ? 1 : 0));
    }
}
