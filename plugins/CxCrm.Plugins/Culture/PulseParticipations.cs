using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>Who took part in a pulse: so that nobody answers twice and reminders reach only those who have not. It holds nothing of what they answered.</summary>
internal sealed class PulseParticipations(PluginCall call, EntityReference pulse)
{
    /// <summary>Notes them, in the order of their ids; one query and one write each.</summary>
    /// <exception cref="UserFault">One names nobody, stands there twice, or has answered before.</exception>
    public void Note(IReadOnlyList<PulseParticipant> participants)
    {
        var keys = participants.Select(KeyOf).OrderBy(key => key, StringComparer.Ordinal).ToList();
        if (keys.Distinct(StringComparer.Ordinal).Count() != keys.Count)
            throw new UserFault(ErrorCode.PulseAnsweredAlready);
        var known = Read();
        foreach (var key in keys)
        {
            known.TryGetValue(key, out var row);
            if (row?.Answered == true)
                throw new UserFault(ErrorCode.PulseAnsweredAlready);
            if (row is null)
                call.System.Create(New(key));
            else
                call.System.Update(new CxPulseParticipation(row.Id) { Answered = true });
        }
    }

    private static string KeyOf(PulseParticipant participant)
    {
        if (participant.User is { } user)
            return SubmitPulse.IdOf(user).ToString("D");
        return participant.TokenHash is { Length: 64 } hash ? hash : throw new UserFault(ErrorCode.PulseAnswersNotReadable);
    }

    private CxPulseParticipation New(string key)
    {
        var row = new CxPulseParticipation { PulseId = pulse, Answered = true };
        if (Guid.TryParse(key, out var user) && key.Length != 64)
            row.UserId = new EntityReference(SystemUser.LogicalName, user);
        else
            row.TokenHash = key;
        return row;
    }

    private Dictionary<string, CxPulseParticipation> Read()
    {
        var query = new QueryExpression(CxPulseParticipation.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPulseParticipation.Columns.UserId, CxPulseParticipation.Columns.TokenHash, CxPulseParticipation.Columns.Answered),
        };
        query.Criteria.AddCondition(CxPulseParticipation.Columns.PulseId, ConditionOperator.Equal, pulse.Id);
        return call.System.RetrieveMultiple(query).Entities
            .Select(row => row.ToEntity<CxPulseParticipation>())
            .GroupBy(row => row.UserId?.Id.ToString("D") ?? row.TokenHash ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(row => row.Answered).First(), StringComparer.Ordinal);
    }
}
