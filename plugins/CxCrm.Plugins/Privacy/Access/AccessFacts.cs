using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy.Access;
using CxCrm.Domain.Privacy.Processing;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy.Processing;
using CxCrm.Plugins.Privacy.Requests;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy.Access;

/// <summary>What a person is told besides the copy (GDPR Art. 15(1)(a)-(h) and 15(2)).</summary>
internal static class AccessFacts
{
    /// <summary>Five calls.</summary>
    public static AccessPackage Of(PluginCall call, CxPrivacyRequest request, Guid contactId, int language)
    {
        string Text(string key, params object[] arguments) => TextCatalog.Text(language, key, arguments);
        var swedish = RequestCase.CountryOf(call, request.Country) == Country.Sweden;
        return new()
        {
            CaseNumber = request.Name ?? "",
            MadeOn = call.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Controller = call.Settings.Text(SettingNames.ControllerName),
            ControllerContact = call.Settings.Text(SettingNames.ControllerContact),
            Confirmation = Text(TextKey.AccessConfirmed),
            Purposes = ProcessingPurposes.Read(call.System, language),
            Categories = [.. DataCategories.In(DataMapReader.Read(call.System)).Select(category => Text(CategoryTexts.Key(category)))],
            Recipients = [.. Recipients(call, contactId)],
            Rights = Text(TextKey.AccessRightsText),
            Complaint = Text(
                TextKey.AccessComplaint,
                Text(swedish ? TextKey.AuthoritySweden : TextKey.AuthorityDenmark),
                Text(swedish ? TextKey.AuthoritySwedenAddress : TextKey.AuthorityDenmarkAddress)),
            Source = Source(call, contactId) ?? Text(TextKey.AccessFromYou),
            AutomatedDecisions = Text(TextKey.AccessAutomatedText),
        };
    }

    private static string? Source(PluginCall call, Guid contactId)
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = new ColumnSet(Contact.Columns.DataSource), TopCount = 1 };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, contactId);
        var source = (call.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<Contact>() ?? throw new UserFault(ErrorCode.ContactNotFound)).DataSource;
        return string.IsNullOrWhiteSpace(source) ? null : source;
    }

    // All recipients; for those who got data of this person, each time (the person may ask for the recipients themselves: CJEU C-154/21).
    private static IEnumerable<PackageRecipient> Recipients(PluginCall call, Guid contactId)
    {
        var query = new QueryExpression(CxRecipient.LogicalName) { ColumnSet = new ColumnSet(ProcessingRecipients.Columns) };
        query.Criteria.AddCondition(CxRecipient.Columns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(CxRecipient.Columns.Name, OrderType.Ascending);
        var disclosure = query.AddLink(CxDisclosure.LogicalName, CxRecipient.Columns.Id, CxDisclosure.Columns.RecipientId, JoinOperator.LeftOuter);
        disclosure.EntityAlias = "disclosure";
        disclosure.Columns = new ColumnSet(CxDisclosure.Columns.DisclosedOn);
        disclosure.LinkCriteria.AddCondition(CxDisclosure.Columns.SubjectId, ConditionOperator.Equal, contactId.ToString("D"));
        foreach (var row in call.System.RetrieveMultiple(query).Entities)
        {
            var recipient = ProcessingRecipients.Of(row.ToEntity<CxRecipient>());
            if (row.GetAttributeValue<Microsoft.Xrm.Sdk.AliasedValue>("disclosure." + CxDisclosure.Columns.DisclosedOn)?.Value is DateTime on)
                recipient.DisclosedOn = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return recipient;
        }
    }
}
