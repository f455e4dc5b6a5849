using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Access;

public sealed class ExportPersonalDataRequest
{
    [In(Table = "cx_privacyrequest", Description = "A request for access or portability whose identity is confirmed.")]
    public EntityReference Request { get; set; } = new();

    [In(Optional = true, Description = "Language of the package as an LCID; the person's unless told.")]
    public int? Language { get; set; }
}
