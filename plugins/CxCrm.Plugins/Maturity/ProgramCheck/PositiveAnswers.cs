using System;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Maturity;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Maturity.ProgramCheck;

/// <summary>The share of a program's answers that are positive by a metric, summed from its daily snapshots: no scan of answers, however many there are.</summary>
internal sealed class PositiveAnswers(string code, Guid program, CxMetric metric, int days) : CheckedPart(code, CxMetricSnapshot.LogicalName)
{
    public override string Fetch => string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch>
          <entity name="{0}">
            <attribute name="{1}" />
            <attribute name="{2}" />
            <filter>
              <condition attribute="{3}" operator="eq" value="{4}" />
              <condition attribute="{5}" operator="eq" value="{6}" />
              <condition attribute="{7}" operator="eq" value="{8:D}" />
              <condition attribute="{9}" operator="eq" value="{10}" />
              <condition attribute="{11}" operator="last-x-days" value="{12}" />
            </filter>
          </entity>
        </fetch>
        """,
        Table,
        CxMetricSnapshot.Columns.N,
        CxMetricSnapshot.Columns.Positive,
        CxMetricSnapshot.Columns.Metric,
        (int)metric,
        CxMetricSnapshot.Columns.Scope,
        (int)CxMetricSnapshotScope.Program,
        CxMetricSnapshot.Columns.ScopeId,
        program,
        CxMetricSnapshot.Columns.Grain,
        (int)CxMetricSnapshotGrain.Day,
        CxMetricSnapshot.Columns.PeriodStart,
        days);

    public override string? FetchMet => null;

    public override CheckedShare Measure(IOrganizationService service)
    {
        var snapshots = service.RetrieveMultiple(new FetchExpression(Fetch)).Entities.Select(row => row.ToEntity<CxMetricSnapshot>()).ToList();
        return new CheckedShare(snapshots.Sum(snapshot => snapshot.Positive ?? 0), snapshots.Sum(snapshot => snapshot.N ?? 0));
    }
}
