using System;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.View;

/// <summary>Which metric, of what, over which periods.</summary>
public sealed class GetVoiceRequest
{
    [In(Description = "nps, csat, ces, nes, lba, expectation, perceivedValue, churn or enps.")]
    public string Metric { get; set; } = "";

    [In(Optional = true, Description = "organization (unless told), program, survey, touchpoint, unit, channel, segment, source or theme.")]
    public string? Scope { get; set; }

    [In(Optional = true, Description = "The id of the program, survey, touchpoint, unit or theme, the value of the channel, the segment, or the source such as cxcrm. Not for the organization.")]
    public string? ScopeId { get; set; }

    [In(Optional = true, Description = "day, week (unless told) or month.")]
    public string? Grain { get; set; }

    [In(Optional = true, Description = "A day in the first period; twelve periods back unless told.")]
    public DateTime? From { get; set; }

    [In(Optional = true, Description = "A day in the last period; today unless told. At most 120 periods.")]
    public DateTime? To { get; set; }

    [In(Optional = true, Description = "pChart (unless told) or ewma.")]
    public string? Chart { get; set; }

    [In(Optional = true, Description = "unit, touchpoint, channel, segment, source or theme: sets these beside each other, over whole months.")]
    public string? Compare { get; set; }

    [In(Optional = true, Description = "How many of the latest own words, 0 to 50; 10 unless told.")]
    public int? Words { get; set; }
}
