using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// A task on the case for each recipient that got the person's data and was not told yet (GDPR Art. 19). The recipient has to know whom to erase, so this comes before
/// anything is erased; the task's text is emptied when the recipient is told.
/// </summary>
internal sealed class NotifyRecipients : IErasureStage
{
    private const string Recipient = "recipient";

    public bool Run(ErasureWork work)
    {
        foreach (var disclosures in Disclosures(work).GroupBy(row => row.RecipientId!.Id)) Ask(work, [.. disclosures]);
        return true;
    }

    private static void Ask(ErasureWork work, List<CxDisclosure> disclosures)
    {
        var name = disclosures[0].GetAttributeValue<AliasedValue>(Recipient + "." + CxRecipient.Columns.Name)?.Value as string ?? "";
        var email = disclosures[0].GetAttributeValue<AliasedValue>(Recipient + "." + CxRecipient.Columns.Email)?.Value as string ?? "";
        var language = work.Call.Language;
        var task = work.System.Create(new Task
        {
            Subject = Short(TextCatalog.Text(language, RecipientText.Subject, name, work.Request.Name ?? "")),
            Description = TextCatalog.Text(language, RecipientText.Body, name, email, Person(work.Progress), string.Join("\n", disclosures.Select(Line))),
            RegardingObjectId = work.Request.ToEntityReference(),
            OwnerId = new EntityReference("systemuser", work.Call.Context.InitiatingUserId),
        });
        work.Progress.Tasks.Add(new() { Task = task, Recipient = disclosures[0].RecipientId!.Id });
        foreach (var disclosure in disclosures) work.Update(new CxDisclosure(disclosure.Id) { RequestId = work.Request.ToEntityReference() });
    }

    private static string Person(ErasureProgress progress) =>
        string.Join(", ", new[] { string.Join(" ", progress.Names.Take(2)).Trim() }.Concat(progress.Emails).Concat(progress.Phones).Where(text => text.Length > 0));

    private static string Line(CxDisclosure disclosure) =>
        $"{disclosure.Name} {disclosure.DisclosedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {disclosure.Categories}".TrimEnd();

    private static string Short(string subject) => subject.Length <= 200 ? subject : subject.Substring(0, 200);

    private static IEnumerable<CxDisclosure> Disclosures(ErasureWork work)
    {
        var query = new QueryExpression(CxDisclosure.LogicalName)
        {
            ColumnSet = new ColumnSet(CxDisclosure.Columns.Name, CxDisclosure.Columns.RecipientId, CxDisclosure.Columns.DisclosedOn, CxDisclosure.Columns.Categories),
        };
        query.Criteria.AddCondition(CxDisclosure.Columns.SubjectId, ConditionOperator.In, [.. work.Progress.Contacts.Select(id => (object)id.ToString("D"))]);
        query.Criteria.AddCondition(CxDisclosure.Columns.NotifiedOn, ConditionOperator.Null);
        var recipient = query.AddLink(CxRecipient.LogicalName, CxDisclosure.Columns.RecipientId, CxRecipient.Columns.Id);
        recipient.EntityAlias = Recipient;
        recipient.Columns = new ColumnSet(CxRecipient.Columns.Name, CxRecipient.Columns.Email);
        return work.System.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxDisclosure>());
    }
}
