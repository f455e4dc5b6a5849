using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy.Requests;

public sealed class DraftPrivacyLetterRequest
{
    [In(Table = "cx_privacyrequest", Description = "The case.")]
    public EntityReference Request { get; set; } = new();

    [In(Description = "receipt, identity, extension, refusal, restriction, lift or answer.")]
    public string Letter { get; set; } = "";

    [In(Optional = true, Description = "Language as an LCID; the person's unless told.")]
    public int? Language { get; set; }
}
