using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Privacy.Access;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace CxCrm.Plugins.Privacy.Retention;

/// <summary>A table that retention rules may touch, with the ways from its rows to persons and to the purpose.</summary>
internal sealed class RetentionTable
{
    // Proof and the platform's own: their retention is decided elsewhere.
    private static readonly string[] Untouchable =
        [CxConsentEvent.LogicalName, CxConsentLedger.LogicalName, CxPrivacyRequest.LogicalName, CxPrivacyRequestItem.LogicalName, CxSuppression.LogicalName, "systemuser", "team", "audit"];

    private readonly TableLabels labels;

    private RetentionTable(TableLabels labels, string name)
    {
        this.labels = labels;
        Name = name;
    }

    public string Name { get; }

    public string PrimaryId => labels.PrimaryId(Name);

    /// <summary>Lookups to contact or account: a hold on either holds the row.</summary>
    public IReadOnlyList<string> Persons => LookupsTo(Contact.LogicalName).Concat(LookupsTo(Account.LogicalName)).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The lookup to the purpose; null when rows do not say for which purpose they are.</summary>
    public string? Purpose => LookupsTo(CxPurpose.LogicalName).FirstOrDefault();

    /// <summary>The lookup to the survey, which says the purpose for answers and invitations.</summary>
    public string? Survey => LookupsTo(CxSurvey.LogicalName).FirstOrDefault();

    /// <summary>One call.</summary>
    /// <exception cref="UserFault">The table does not exist, or rules may not touch it.</exception>
    public static RetentionTable Read(IOrganizationService system, string? name) => Find(system, name) ?? throw new UserFault(ErrorCode.RetentionTableUnknown, name ?? "");

    /// <summary>The same, or nothing. One call.</summary>
    public static RetentionTable? Find(IOrganizationService system, string? name)
    {
        var table = (name ?? "").Trim().ToLowerInvariant();
        if (table.Length == 0 || Untouchable.Contains(table)) return null;
        var labels = TableLabels.Read(system, [table], Language.English);
        return labels.Exists(table) ? new(labels, table) : null;
    }

    /// <exception cref="UserFault">The column is no date, or the rows do not lead to a purpose although one is named.</exception>
    public void Check(CxRetentionRule rule)
    {
        if (WrongColumn(rule) is { } column) throw new UserFault(ErrorCode.RetentionColumnWrong, column, Name);
    }

    /// <summary>The column by which the rule can't run; null when it can.</summary>
    public string? WrongColumn(CxRetentionRule rule)
    {
        if (labels.Column(Name, rule.DateColumn ?? "")?.AttributeType != AttributeTypeCode.DateTime) return rule.DateColumn ?? "";
        return rule.PurposeId is not null && Purpose is null && Survey is null ? CxRetentionRule.Columns.PurposeId : null;
    }

    /// <summary>Columns that anonymising empties: those the data map blanks, and the links to persons.</summary>
    public IReadOnlyList<string> Emptied(DataMap map) =>
        [.. ErasurePlan.Decide(map, Name).Blank.Concat(Persons).Where(IsChangeable).Distinct(StringComparer.Ordinal)];

    private bool IsChangeable(string column) => labels.Column(Name, column)?.IsValidForUpdate == true;

    private IEnumerable<string> LookupsTo(string target) => labels.Columns(Name).OfType<LookupAttributeMetadata>()
        .Where(column => column.AttributeType != AttributeTypeCode.Owner && (column.Targets ?? []).Contains(target))
        .Select(column => column.LogicalName);
}
