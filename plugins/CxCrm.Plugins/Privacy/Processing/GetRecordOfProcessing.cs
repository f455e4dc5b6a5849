using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Privacy.Processing;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Access;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Processing;

/// <summary>The record of processing activities (GDPR Art. 30(1)), generated from data map, purposes, recipients and retention rules. It holds no data of persons.</summary>
[CustomApi("cx_GetRecordOfProcessing", Binding.Global, Kind.Action, Privilege = "prvReadcx_DataMapEntry", CallBudget = 6, MaxBytes = 100,
    Description = "Generates the record of processing activities (GDPR Art. 30) as JSON and HTML.")]
public sealed class GetRecordOfProcessing : Api<GetRecordOfProcessingRequest, GetRecordOfProcessingResponse>
{
    protected override GetRecordOfProcessingResponse Run(ApiCall<GetRecordOfProcessingRequest> call)
    {
        var language = call.Language;
        string Text(string key, params object[] arguments) => TextCatalog.Text(language, key, arguments);
        var record = new ProcessingRecord
        {
            Controller = call.Settings.Text(SettingNames.ControllerName),
            ControllerContact = call.Settings.Text(SettingNames.ControllerContact),
            MadeOn = call.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Purposes = ProcessingPurposes.Read(call.System, language),
            Subjects = Text(TextKey.RecordSubjectsText),
            Categories = Categories(DataMapReader.Read(call.System), language),
            Recipients = Recipients(call),
            Retention = Rules(call, language),
            Security = Text(TextKey.RecordSecurityText),
        };
        return new() { Json = Json.Of(record), Html = new ProcessingPage(Text, PersonLanguage.Tag(language)).Html(record) };
    }

    // Every category, those without a column too: that nothing is held is an answer.
    private static List<ProcessingCategory> Categories(DataMap map, int language)
    {
        var columns = map.Tables.SelectMany(map.Of).ToLookup(DataCategories.Of, column => column.Table + "." + column.Column);
        return
        [
            .. Enum.GetValues(typeof(DataCategory)).Cast<DataCategory>().Select(category => new ProcessingCategory
            {
                Name = TextCatalog.Text(language, CategoryTexts.Key(category)),
                Columns = [.. columns[category]],
            }),
        ];
    }

    private static List<PackageRecipient> Recipients(PluginCall call)
    {
        var query = new QueryExpression(CxRecipient.LogicalName) { ColumnSet = new ColumnSet(ProcessingRecipients.Columns) };
        query.Criteria.AddCondition(CxRecipient.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(CxRecipient.Columns.Name, OrderType.Ascending);
        return [.. call.System.RetrieveMultiple(query).Entities.Select(row => ProcessingRecipients.Of(row.ToEntity<CxRecipient>()))];
    }

    private static List<string> Rules(PluginCall call, int language)
    {
        var query = new QueryExpression(CxRetentionRule.LogicalName)
        {
            ColumnSet = new ColumnSet(CxRetentionRule.Columns.Name, CxRetentionRule.Columns.Table, CxRetentionRule.Columns.Months, CxRetentionRule.Columns.DateColumn),
        };
        query.Criteria.AddCondition(CxRetentionRule.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(CxRetentionRule.Columns.Name, OrderType.Ascending);
        return
        [
            .. call.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxRetentionRule>())
                .Select(rule => TextCatalog.Text(language, TextKey.RecordRule, rule.Name ?? "", rule.Table ?? "", rule.Months ?? 0, rule.DateColumn ?? "")),
        ];
    }
}
