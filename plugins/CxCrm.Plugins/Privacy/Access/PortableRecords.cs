using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>
/// What the person gave us on consent or contract (GDPR Art. 20(1)): the contact's own details, unless they came from elsewhere, and answers to surveys whose purpose
/// stands on consent or contract.
/// </summary>
internal sealed class PortableRecords(PluginCall call, Guid contactId, int language)
{
    /// <summary>Four calls.</summary>
    public List<PackageTable> Read()
    {
        var labels = TableLabels.Read(call.System, [Contact.LogicalName, CxAnswer.LogicalName], language);
        var reader = new RecordReader(labels, contactId, language);
        List<PackageTable> tables = [Table(labels, reader, OwnDetails(labels)), Table(labels, reader, Answers())];
        return [.. tables.Where(table => table.Records.Count > 0)];
    }

    private QueryExpression OwnDetails(TableLabels labels)
    {
        var kinds = DataMapReader.Read(call.System).Of(Contact.LogicalName).ToDictionary(column => column.Column, column => column.Kind, StringComparer.Ordinal);
        var columns = labels.Columns(Contact.LogicalName)
            .Select(column => column.LogicalName)
            .Where(column => PortableData.OfContact(column, kinds.TryGetValue(column, out var kind) ? kind : null));
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet([.. columns]) };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Contact.Columns.DataSource, ConditionOperator.Null);
        return query;
    }

    private QueryExpression Answers()
    {
        var query = new QueryExpression(CxAnswer.LogicalName) { ColumnSet = new ColumnSet(CxAnswer.Columns.Number, CxAnswer.Columns.Choice, CxAnswer.Columns.Text) };
        var feedback = query.AddLink(CxFeedback.LogicalName, CxAnswer.Columns.FeedbackId, CxFeedback.Columns.Id);
        feedback.LinkCriteria.AddCondition(CxFeedback.Columns.ContactId, ConditionOperator.Equal, contactId);
        var survey = feedback.AddLink(CxSurvey.LogicalName, CxFeedback.Columns.SurveyId, CxSurvey.Columns.Id);
        var purpose = survey.AddLink(CxPurpose.LogicalName, CxSurvey.Columns.PurposeId, CxPurpose.Columns.Id);
        purpose.LinkCriteria.AddCondition(CxPurpose.Columns.Basis, ConditionOperator.In, (int)CxLegalBasis.Consent, (int)CxLegalBasis.Contract);
        return query;
    }

    private PackageTable Table(TableLabels labels, RecordReader reader, QueryExpression query) => new()
    {
        Name = query.EntityName,
        Label = labels.Of(query.EntityName),
        Records = [.. call.System.RetrieveMultiple(query).Entities.Select(reader.Record).Where(record => record.Fields.Count > 0)],
    };
}
