using System;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

public sealed class OpenPrivacyRequestResponse
{
    [Out(Table = "cx_privacyrequest", Description = "The case.")]
    public EntityReference Request { get; set; } = new();

    [Out(Description = "The case number, which stands on letters and on the certificate.")]
    public string CaseNumber { get; set; } = "";

    [Out(Description = "Last day for the answer (GDPR Art. 12(3)), as a date.")]
    public DateTime DueOn { get; set; }
}
