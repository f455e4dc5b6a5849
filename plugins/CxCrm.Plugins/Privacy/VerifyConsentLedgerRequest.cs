using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class VerifyConsentLedgerRequest
{
    [In(Optional = true, Table = "contact", Description = "Whose history to verify; everybody's unless told.")]
    public EntityReference? Contact { get; set; }

    [In(Optional = true, Description = "Where the next slice goes on: the cursor of the answer before.")]
    public string? Cursor { get; set; }

    [In(Optional = true, Description = "Which share of the people, from 1, for callers who work side by side; a cursor belongs to its share. All people unless told.")]
    public int? Part { get; set; }

    [In(Optional = true, Description = "Into how many shares the people are divided, 1 to 16.")]
    public int? Parts { get; set; }
}
