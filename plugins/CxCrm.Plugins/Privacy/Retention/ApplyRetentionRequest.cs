using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Retention;

public sealed class ApplyRetentionRequest
{
    [In(Optional = true, Description = "True counts and changes nothing.")]
    public bool DryRun { get; set; }

    [In(Optional = true, Table = "cx_retentionrule", Description = "One rule; all active ones unless told.")]
    public EntityReference? Rule { get; set; }

    [In(Optional = true, Description = "Rows that one call may change, 1 to 500; the setting cx_SliceRows unless told.")]
    public int? Rows { get; set; }

    [In(Optional = true, Description = "Rows to leave out, since an earlier call was refused because of them: JSON list of table, row and reason, at most 50.")]
    public string? Skip { get; set; }
}
