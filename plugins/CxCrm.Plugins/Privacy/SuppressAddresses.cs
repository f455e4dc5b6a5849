using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Keeps a keyed hash of the addresses of a person who objected to direct marketing, so that the objection outlives the erasure (GDPR Art. 21(3)); only when the person was
/// told so (Art. 13), and for a limited time. Everybody else leaves nothing.
/// </summary>
internal sealed class SuppressAddresses : IErasureStage
{
    private const int LongestMonths = 120;

    public bool Run(ErasureWork work)
    {
        if (work.Request.SuppressionToldOn is null || !Objected(work)) return true;
        var hash = SuppressionKey.Of(work.SuppressionKey, ErrorCode.SuppressionKeyMissing);
        Suppressions.RefuseOtherKey(work.Call, hash);
        var months = work.Call.Settings.Integer(SettingNames.SuppressionMonths, 1, LongestMonths);
        var expiresOn = work.Call.Now.Date.AddMonths(months);
        Keep(work, CxSuppressionKind.Email, hash.KeyVersion, expiresOn, work.Progress.Emails.Select(hash.Email));
        Keep(work, CxSuppressionKind.Phone, hash.KeyVersion, expiresOn, work.Progress.Phones.Select(hash.Phone));
        SuppressionWatch.Keep(work.Call, expiresOn);
        return true;
    }

    private static bool Objected(ErasureWork work)
    {
        var query = new QueryExpression(CxPrivacyRequest.LogicalName) { ColumnSet = new ColumnSet(CxPrivacyRequest.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.Type, ConditionOperator.Equal, (int)CxPrivacyRequestType.Objection);
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.State, ConditionOperator.NotIn, (int)CxPrivacyRequestState.Refused, (int)CxPrivacyRequestState.Withdrawn);
        query.Criteria.AddCondition(CxPrivacyRequest.Columns.SubjectId, ConditionOperator.In, [.. work.Progress.Contacts.Select(id => (object)id.ToString("D"))]);
        return work.System.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static void Keep(ErasureWork work, CxSuppressionKind kind, string keyVersion, DateTime expiresOn, IEnumerable<string?> hashes)
    {
        foreach (var hash in hashes.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var row = new CxSuppression { ToldOn = work.Request.SuppressionToldOn, ExpiresOn = expiresOn };
            if (Find(work.System, hash, keyVersion) is { } known)
            {
                row.Id = known;
                work.System.Update(row);
            }
            else
            {
                row.Kind = kind;
                row.Hmac = hash;
                row.KeyVersion = keyVersion;
                work.System.Create(row);
            }

            work.Progress.Suppressed++;
        }
    }

    private static Guid? Find(IOrganizationService system, string hash, string keyVersion)
    {
        var query = new QueryExpression(CxSuppression.LogicalName) { ColumnSet = new ColumnSet(CxSuppression.Columns.Id), TopCount = 1 };
        query.Criteria.AddCondition(CxSuppression.Columns.Hmac, ConditionOperator.Equal, hash);
        query.Criteria.AddCondition(CxSuppression.Columns.KeyVersion, ConditionOperator.Equal, keyVersion);
        return system.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }
}
