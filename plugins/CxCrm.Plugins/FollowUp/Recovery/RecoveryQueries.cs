using System;
using System.Globalization;
using System.Linq;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.FollowUp.Recovery;

/// <summary>The sums behind the recovery figures, added up by the server; with the caller's rights.</summary>
internal static class RecoveryQueries
{
    /// <summary>Number and goodwill of the recoveries closed in a period by outcome; one call.</summary>
    public static ILookup<TaskOutcome?, ClosedRecoveries> Closed(IOrganizationService service, ReportPeriod period) =>
        service.RetrieveMultiple(new FetchExpression(string.Format(CultureInfo.InvariantCulture, """
            <fetch aggregate="true">
              <entity name="task">
                <attribute name="cx_outcome" alias="outcome" groupby="true" />
                <attribute name="activityid" alias="n" aggregate="count" />
                <attribute name="cx_goodwillamount" alias="goodwill" aggregate="sum" />
                <filter>{0}</filter>
              </entity>
            </fetch>
            """, Conditions(period)))).Entities.ToLookup(
                row => (TaskOutcome?)Value<OptionSetValue>(row, "outcome")?.Value,
                row => new ClosedRecoveries(Value<int>(row, "n"), Value<decimal?>(row, "goodwill") ?? 0));

    /// <summary>The margin, in the twelve months before the end of the period, of the customers recovered in it; one call. A customer counts once, however often recovered.</summary>
    public static CustomerWorth Worth(IOrganizationService service, ReportPeriod period)
    {
        var row = service.RetrieveMultiple(new FetchExpression(string.Format(CultureInfo.InvariantCulture, """
            <fetch aggregate="true">
              <entity name="cx_customerperiod">
                <attribute name="cx_customerperiodid" alias="n" aggregate="count" />
                <attribute name="cx_margin_base" alias="margin" aggregate="sum" />
                <filter>
                  <condition attribute="cx_margin" operator="not-null" />
                  <condition attribute="cx_periodend" operator="gt" value="{0:yyyy-MM-dd}" />
                  <condition attribute="cx_periodend" operator="le" value="{1:yyyy-MM-dd}" />
                </filter>
                <link-entity name="task" from="regardingobjectid" to="cx_contactid" link-type="in">
                  <filter>{2}<condition attribute="cx_outcome" operator="eq" value="{3}" /></filter>
                </link-entity>
              </entity>
            </fetch>
            """, period.To.AddYears(-1), period.To, Conditions(period), (int)TaskOutcome.Recovered))).Entities.Single();
        return new(Value<int>(row, "n"), Value<Money>(row, "margin")?.Value ?? 0);
    }

    private static string Conditions(ReportPeriod period) => string.Format(CultureInfo.InvariantCulture, """
        <condition attribute="statecode" operator="eq" value="1" />
        <condition attribute="cx_followuptype" operator="in"><value>{0}</value><value>{1}</value></condition>
        <condition attribute="actualend" operator="ge" value="{2:yyyy-MM-ddTHH:mm:ssZ}" />
        <condition attribute="actualend" operator="lt" value="{3:yyyy-MM-ddTHH:mm:ssZ}" />
        """, (int)CxFollowUpType.Recovery, (int)CxFollowUpType.Complaint, period.From, period.To);

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;
}
