using System;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Culture;

/// <summary>The day of the sponsor's last visible act; an earlier act told later never moves it back.</summary>
internal static class VisibleAct
{
    /// <summary>At most two calls.</summary>
    public static void Note(PluginCall call, Guid programId, DateTime day)
    {
        var program = call.System.Retrieve(CxProgram.LogicalName, programId, new ColumnSet(CxProgram.Columns.LastVisibleActOn)).ToEntity<CxProgram>();
        if (program.LastVisibleActOn is null || program.LastVisibleActOn < day)
            call.System.Update(new CxProgram(programId) { LastVisibleActOn = day });
    }
}
