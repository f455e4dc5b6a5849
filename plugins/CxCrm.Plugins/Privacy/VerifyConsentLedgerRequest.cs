using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class VerifyConsentLedgerRequest
{
    [In(Optional = true, Table = "contact", Description = "Whose history to verify; everybody's unless told.")]
    public EntityReference? Contact { get; set; }

    [In(Optional = true, Description = "Where the next slice goes on: the cursor of the answer before.")]
    public string? Cursor { get; set; }
}
