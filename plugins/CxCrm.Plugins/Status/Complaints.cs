using System;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Status;

/// <summary>Counts complaints. The table of cases belongs to another product: it is asked for only where it exists.</summary>
internal static class Complaints
{
    private const string Case = "incident";

    /// <summary>The case type "problem" of that table.</summary>
    private const int Problem = 2;

    /// <summary>Answers marked as complaint, of the program's surveys or of none; one call.</summary>
    public static int Answers(IOrganizationService service, Guid programId, StatusPeriod period) => Count(service, string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch aggregate="true">
          <entity name="cx_feedback">
            <attribute name="cx_feedbackid" alias="n" aggregate="count" />
            <filter>
              <condition attribute="cx_iscomplaint" operator="eq" value="1" />
              <condition attribute="cx_respondedon" operator="ge" value="{0:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="cx_respondedon" operator="lt" value="{1:yyyy-MM-ddTHH:mm:ssZ}" />
              <filter type="or">
                <condition attribute="cx_surveyid" operator="null" />
                <condition entityname="survey" attribute="cx_programid" operator="eq" value="{2:D}" />
              </filter>
            </filter>
            <link-entity name="cx_survey" from="cx_surveyid" to="cx_surveyid" link-type="outer" alias="survey" />
          </entity>
        </fetch>
        """,
        CentralEuropeanTime.ToUtc(period.From.Date),
        CentralEuropeanTime.ToUtc(period.End),
        programId));

    /// <summary>Cases of the type problem; one call, two where the table exists.</summary>
    public static int Cases(IOrganizationService service, StatusPeriod period) => !Exists(service) ? 0 : Count(service, string.Format(
        CultureInfo.InvariantCulture,
        """
        <fetch aggregate="true">
          <entity name="incident">
            <attribute name="incidentid" alias="n" aggregate="count" />
            <filter>
              <condition attribute="casetypecode" operator="eq" value="{0}" />
              <condition attribute="createdon" operator="ge" value="{1:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="createdon" operator="lt" value="{2:yyyy-MM-ddTHH:mm:ssZ}" />
            </filter>
          </entity>
        </fetch>
        """,
        Problem,
        CentralEuropeanTime.ToUtc(period.From.Date),
        CentralEuropeanTime.ToUtc(period.End)));

    private static bool Exists(IOrganizationService service)
    {
        var query = new EntityQueryExpression
        {
            Criteria = new MetadataFilterExpression(LogicalOperator.And),
            Properties = new MetadataPropertiesExpression("LogicalName") { AllProperties = false },
        };
        query.Criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", MetadataConditionOperator.Equals, Case));
        var response = (RetrieveMetadataChangesResponse)service.Execute(new RetrieveMetadataChangesRequest { Query = query });
        return response.EntityMetadata.Any();
    }

    private static int Count(IOrganizationService service, string fetch) =>
        service.RetrieveMultiple(new FetchExpression(fetch)).Entities[0].GetAttributeValue<AliasedValue>("n")?.Value as int? ?? 0;
}
