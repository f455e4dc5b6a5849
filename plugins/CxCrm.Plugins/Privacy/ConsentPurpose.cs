using System;
using System.Globalization;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>A purpose with the wording that was shown, if there is one of that version and language.</summary>
internal sealed class ConsentPurpose
{
    private const string TextAlias = "wording";
    private const string CreatedOn = "createdon";

    private readonly CxPurpose purpose;

    private ConsentPurpose(CxPurpose purpose) => this.purpose = purpose;

    public Guid Id => purpose.Id;

    public string Code => purpose.Code ?? "";

    public int? ReviewMonths => purpose.ReviewMonths;

    public bool ForChildren => purpose.ForChildren == true;

    public bool IsMarketing => purpose.MessageKind is CxMessageKind.Marketing or CxMessageKind.SimilarProducts;

    public PurposeWording? Wording { get; private set; }

    public string? Title { get; private set; }

    public string? Text { get; private set; }

    /// <summary>One call.</summary>
    /// <exception cref="UserFault">There is no active purpose with this code.</exception>
    public static ConsentPurpose Read(IOrganizationService system, string code, int? version, int? languageId)
    {
        var query = new QueryExpression(CxPurpose.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPurpose.Columns.Code, CxPurpose.Columns.MessageKind, CxPurpose.Columns.ForChildren, CxPurpose.Columns.ReviewMonths),
            TopCount = 1,
        };
        query.Criteria.AddCondition(CxPurpose.Columns.Code, ConditionOperator.Equal, code);
        query.Criteria.AddCondition(CxPurpose.Columns.StateCode, ConditionOperator.Equal, 0);
        var wording = query.AddLink(CxPurposeText.LogicalName, CxPurpose.Columns.Id, CxPurposeText.Columns.PurposeId, JoinOperator.LeftOuter);
        wording.EntityAlias = TextAlias;
        wording.Columns = new ColumnSet(
            CxPurposeText.Columns.Version, CxPurposeText.Columns.Title, CxPurposeText.Columns.Text, CxPurposeText.Columns.InForceFrom, CxPurposeText.Columns.InForceTo, CreatedOn);
        wording.LinkCriteria.AddCondition(CxPurposeText.Columns.Version, ConditionOperator.Equal, version ?? 0);
        wording.LinkCriteria.AddCondition(CxPurposeText.Columns.Language, ConditionOperator.Equal, (int)LanguageOf(languageId));
        var rows = system.RetrieveMultiple(query).Entities;
        if (rows.Count == 0) throw new UserFault(ErrorCode.PurposeUnknown, code);
        var found = new ConsentPurpose(rows[0].ToEntity<CxPurpose>());
        found.TakeWording(rows[0]);
        return found;
    }

    private void TakeWording(Entity row)
    {
        if (Value<int?>(row, CxPurposeText.Columns.Version) is not { } version) return;

        // A text without a date is in force since it was made.
        var from = Value<DateTime?>(row, CxPurposeText.Columns.InForceFrom) ?? Value<DateTime?>(row, CreatedOn) ?? DateTime.MaxValue;
        Wording = new(version.ToString(CultureInfo.InvariantCulture), from, Value<DateTime?>(row, CxPurposeText.Columns.InForceTo));
        Title = Value<string?>(row, CxPurposeText.Columns.Title);
        Text = Value<string?>(row, CxPurposeText.Columns.Text);
    }

    private static T? Value<T>(Entity row, string column) => row.GetAttributeValue<AliasedValue>(TextAlias + "." + column)?.Value is T value ? value : default;

    private static CxLanguage LanguageOf(int? languageId) => languageId switch
    {
        Language.Danish => CxLanguage.Danish,
        Language.Swedish => CxLanguage.Swedish,
        _ => CxLanguage.English,
    };
}
