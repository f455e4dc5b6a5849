using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice.Drivers;

/// <summary>What is to be explained, over which answers.</summary>
public sealed class RunDriverAnalysisRequest
{
    [In(Description = "The outcome: nps, csat, ces or lba.")]
    public string Outcome { get; set; } = "";

    [In(Optional = true, Table = CxProgram.LogicalName, Description = "Only answers to surveys of this program.")]
    public EntityReference? Program { get; set; }

    [In(Optional = true, Table = CxSurvey.LogicalName, Description = "Only answers to this survey.")]
    public EntityReference? Survey { get; set; }

    [In(Optional = true, Description = "Only answers from this moment on, UTC.")]
    public DateTime? From { get; set; }

    [In(Optional = true, Description = "Only answers before this moment, UTC.")]
    public DateTime? To { get; set; }

    [In(Optional = true, Description = "Language of the texts as an LCID; the user's unless told.")]
    public int? Language { get; set; }
}
