using System.Linq;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Privacy;

/// <summary>Verifies chains of consent events against their heads: one person's, or everybody's in slices of about 5,000 events, by one caller or by several side by side.</summary>
[CustomApi("cx_VerifyConsentLedger", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 12, MaxBytes = 100,
    Description = "Finds every changed, missing, reordered or cut-off event of the consent history.")]
public sealed class VerifyConsentLedger : Api<VerifyConsentLedgerRequest, VerifyConsentLedgerResponse>
{
    protected override VerifyConsentLedgerResponse Run(ApiCall<VerifyConsentLedgerRequest> call)
    {
        var slice = call.Request.Contact is { } contact
            ? LedgerSlice.One(call.System, ConsentSubject.IdOf(contact.Id))
            : LedgerSlice.Next(call.System, SubjectShare.Of(call.Request.Part, call.Request.Parts), call.Request.Cursor);
        return new()
        {
            Events = slice.Events,
            FindingCount = slice.Findings.Count,
            Findings = Json.Of(slice.Findings.Select(FindingJson.Of).ToArray()),
            Done = slice.Cursor.Length == 0,
            Cursor = slice.Cursor,
        };
    }
}
