using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>The purposes, and what some subjects said to each of them. There are a few dozen purposes at most, so they are read together.</summary>
internal sealed class GatePurposes
{
    private const string Consent = "consent";
    private const string Job = "job";
    private const string OrganizationId = "organizationid";

    private readonly List<CxPurpose> purposes;
    private readonly List<CxConsent> consents;

    private GatePurposes(List<CxPurpose> purposes, List<CxConsent> consents, SuppressionWatch suppressions)
    {
        this.purposes = purposes;
        this.consents = consents;
        Suppressions = suppressions;
    }

    /// <summary>How far addresses are compared with those of people who objected.</summary>
    public SuppressionWatch Suppressions { get; }

    /// <summary>One call.</summary>
    public static GatePurposes Read(IOrganizationService system, IReadOnlyCollection<string> subjectIds)
    {
        var query = new QueryExpression(CxPurpose.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPurpose.Columns.Code, CxPurpose.Columns.MessageKind, CxPurpose.Columns.RuleDk, CxPurpose.Columns.RuleSe, CxPurpose.Columns.CallException),
        };
        var link = query.AddLink(CxConsent.LogicalName, CxPurpose.Columns.Id, CxConsent.Columns.PurposeId, JoinOperator.LeftOuter);
        link.EntityAlias = Consent;
        link.Columns = new ColumnSet(CxConsent.Columns.SubjectId, CxConsent.Columns.Channel, CxConsent.Columns.State);
        link.LinkCriteria.AddCondition(CxConsent.Columns.SubjectId, ConditionOperator.In, [.. (subjectIds.Count == 0 ? [""] : subjectIds).Cast<object>()]);
        JoinJob(query);
        var rows = system.RetrieveMultiple(query).Entities;
        return new([.. rows.Select(row => row.ToEntity<CxPurpose>()).GroupBy(row => row.Id).Select(group => group.First())], [.. rows.Select(ConsentOf).OfType<CxConsent>()], WatchOf(rows));
    }

    /// <exception cref="UserFault">There is no such purpose.</exception>
    public CxPurpose ByCode(string code) => purposes.Find(purpose => purpose.Code == code) ?? throw new UserFault(ErrorCode.PurposeUnknown, code);

    /// <summary>The purposes of a kind; where the company keeps none, one without rules or consents, so that the law alone decides.</summary>
    public IReadOnlyList<CxPurpose> OfKind(CxMessageKind kind)
    {
        var found = purposes.FindAll(purpose => purpose.MessageKind == kind);
        return found.Count > 0 ? found : [new CxPurpose { MessageKind = kind }];
    }

    /// <exception cref="UserFault">There is no such purpose.</exception>
    public CxPurpose ById(Guid id) => purposes.Find(purpose => purpose.Id == id) ?? throw new UserFault(ErrorCode.PurposeUnknown, id);

    public ConsentState? State(string subjectId, CxPurpose purpose, CxChannel channel) =>
        consents.Find(consent => consent.SubjectId == subjectId && consent.PurposeId!.Id == purpose.Id && consent.Channel == channel)?.State is { } state
            ? Choices.State(state)
            : null;

    /// <summary>Whoever says no to one kind of survey has declined surveys.</summary>
    public bool DeclinedSurveys(string subjectId) => consents.Exists(consent =>
        consent.SubjectId == subjectId
        && consent.State is CxConsentState.Refused or CxConsentState.Withdrawn
        && ById(consent.PurposeId!.Id).MessageKind is CxMessageKind.Survey or CxMessageKind.ReviewRequest);

    public static PurposeRule OwnRule(CxPurpose purpose, Country country) => Choices.Rule(country == Country.Denmark ? purpose.RuleDk : purpose.RuleSe);

    // The one row of the job hangs on no purpose, but both belong to the organisation; so it comes along without a call of its own.
    private static void JoinJob(QueryExpression query)
    {
        var job = query.AddLink(CxScheduledJob.LogicalName, OrganizationId, OrganizationId, JoinOperator.LeftOuter);
        job.EntityAlias = Job;
        job.Columns = new ColumnSet(CxScheduledJob.Columns.Cursor);
        job.LinkCriteria.AddCondition(CxScheduledJob.Columns.Code, ConditionOperator.Equal, ScheduledJobs.Suppressions.Code);
    }

    private static SuppressionWatch WatchOf(DataCollection<Entity> rows) =>
        SuppressionWatch.Read(rows.FirstOrDefault()?.GetAttributeValue<AliasedValue>(Job + "." + CxScheduledJob.Columns.Cursor)?.Value as string);

    private static CxConsent? ConsentOf(Entity row)
    {
        if (row.GetAttributeValue<AliasedValue>(Consent + "." + CxConsent.Columns.SubjectId)?.Value is not string subjectId) return null;
        return new CxConsent
        {
            SubjectId = subjectId,
            PurposeId = row.ToEntityReference(),
            Channel = (CxChannel)((OptionSetValue)row.GetAttributeValue<AliasedValue>(Consent + "." + CxConsent.Columns.Channel).Value).Value,
            State = (CxConsentState)((OptionSetValue)row.GetAttributeValue<AliasedValue>(Consent + "." + CxConsent.Columns.State).Value).Value,
        };
    }
}
