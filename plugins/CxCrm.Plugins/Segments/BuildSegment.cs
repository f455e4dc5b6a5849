using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Privacy;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Segments;

/// <summary>
/// Builds a segment on customers' situation and role, for a purpose and within it (GDPR Art. 5(1)(b)): from facts that the purpose's wording names, and of customers who may be contacted for
/// it, by the gate. Whoever no longer fits or has withdrawn leaves. In slices: first those who leave, then those who belong, page by page; a build that is repeated changes nothing.
/// </summary>
[CustomApi("cx_BuildSegment", Binding.Global, Kind.Action, Privilege = "prvReadcx_Purpose", CallBudget = 3 + PurposeUseCheck.CallBudget + Slice, MaxBytes = 8000,
    Description = "Puts customers into a segment by their situation and role, for a purpose; a slice at a time. Call again with the cursor until Done.")]
public sealed class BuildSegment : Api<BuildSegmentRequest, BuildSegmentResponse>
{
    private const int Slice = 200;
    private const int LongestSegment = 36;
    private const int Leaving = 0;

    protected override BuildSegmentResponse Run(ApiCall<BuildSegmentRequest> call)
    {
        var request = call.Request;
        var segment = request.Segment.Trim();
        if (segment.Length == 0)
            throw new UserFault(ErrorCode.InputMissing, nameof(request.Segment));
        InputLength.Check(nameof(request.Segment), segment, LongestSegment);
        var channel = ChannelCode.Parse(request.Channel);
        var conditions = SegmentRule.Parse(request.ConditionsJson);
        RefuseFactsOutsidePurpose(call, conditions);
        var members = new SegmentMembers(call.Service, segment, conditions);
        return request.Cursor is null or <= Leaving ? Remove(call, members) : Fill(call, members, segment, channel, request.Cursor.Value);
    }

    private static void RefuseFactsOutsidePurpose(ApiCall<BuildSegmentRequest> call, IReadOnlyList<SituationCondition> conditions)
    {
        var query = new QueryExpression(CxPurpose.LogicalName) { ColumnSet = new ColumnSet(CxPurpose.Columns.SituationFields), TopCount = 1 };
        query.Criteria.AddCondition(CxPurpose.Columns.Code, ConditionOperator.Equal, call.Request.Purpose);
        var purpose = call.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntity<CxPurpose>() ?? throw new UserFault(ErrorCode.PurposeUnknown, call.Request.Purpose);
        var covered = purpose.SituationFields?.Select(option => (CxSituationField)option.Value).ToList() ?? [];
        foreach (var condition in conditions.Where(condition => !covered.Contains(condition.Field)))
            throw new UserFault(ErrorCode.SegmentFactOutsidePurpose, Toolbox.Codes.Of(condition.Field), call.Request.Purpose);
    }

    private static BuildSegmentResponse Remove(PluginCall call, SegmentMembers members)
    {
        var leaving = members.Leaving(Slice);
        foreach (var contact in leaving)
            call.Service.Update(new Contact(contact.Id) { Segment = null });
        return new BuildSegmentResponse { Removed = leaving.Count, Cursor = leaving.Count < Slice ? 1 : Leaving, Done = false };
    }

    private static BuildSegmentResponse Fill(ApiCall<BuildSegmentRequest> call, SegmentMembers members, string segment, CxChannel channel, int page)
    {
        var found = members.Matching(page, Slice, out var isLast);
        var response = new BuildSegmentResponse { Cursor = page + 1, Done = isLast };
        if (found.Count == 0)
            return response;
        var verdicts = PurposeUseCheck.Judge(call, call.Request.Purpose, channel, CxPurposeUseUse.Segment, [.. found.Select(contact => contact.Id)]);
        var allowed = new HashSet<Guid>(verdicts.Where(verdict => verdict.Allowed).Select(verdict => new Guid(verdict.Contact)));
        foreach (var contact in found)
            Place(call, contact, segment, allowed.Contains(contact.Id), response);
        return response;
    }

    private static void Place(PluginCall call, Contact contact, string segment, bool belongs, BuildSegmentResponse response)
    {
        var isMember = string.Equals(contact.Segment, segment, StringComparison.OrdinalIgnoreCase);
        if (belongs)
            response.Members++;
        else
            response.LeftOut++;
        if (belongs == isMember)
            return;
        call.Service.Update(new Contact(contact.Id) { Segment = belongs ? segment : null });
        if (!belongs)
            response.Removed++;
    }
}
