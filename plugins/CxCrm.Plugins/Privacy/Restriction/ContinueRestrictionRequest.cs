using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Restriction;

public sealed class ContinueRestrictionRequest
{
    [In(Table = "cx_privacyrequest", Description = "The restriction request.")]
    public EntityReference Request { get; set; } = new();

    [In(Optional = true, Description = "Rows that one call may move, 1 to 500; the setting cx_SliceRows unless told.")]
    public int? Rows { get; set; }
}
