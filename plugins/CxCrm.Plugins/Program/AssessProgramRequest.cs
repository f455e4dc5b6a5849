using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Program;

/// <summary>The request of <see cref="AssessProgram"/>.</summary>
public sealed class AssessProgramRequest
{
    [In(Table = CxProgram.LogicalName, Description = "The program.")]
    public EntityReference Program { get; set; } = new(CxProgram.LogicalName, Guid.Empty);

    [In(Optional = true, Description = "Language id of explanations and messages: 1033, 1030 or 1053.")]
    public int? Language { get; set; }
}
