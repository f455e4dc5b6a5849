using System;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.FollowUp.Learning;

/// <summary>Whose closed follow-ups, and of which week.</summary>
public sealed class GetLearningRequest
{
    [In(Optional = true, Table = Tables.Team.LogicalName, Description = "The team whose members' and own follow-ups are looked at; everybody's, as far as the caller may see, when empty.")]
    public EntityReference? Team { get; set; }

    [In(Optional = true, Description = "From when, UTC; seven days before the end when empty.")]
    public DateTime? From { get; set; }

    [In(Optional = true, Description = "Until when, UTC, not included; now when empty.")]
    public DateTime? To { get; set; }
}
