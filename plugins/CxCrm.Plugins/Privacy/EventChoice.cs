using System;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>The kind of a consent event as the table and as the ledger know it.</summary>
internal static class EventChoice
{
    public static CxConsentEventEvent Of(ConsentEventKind kind) => kind switch
    {
        ConsentEventKind.Given => CxConsentEventEvent.Given,
        ConsentEventKind.Refused => CxConsentEventEvent.Refused,
        ConsentEventKind.Withdrawn => CxConsentEventEvent.Withdrawn,
        ConsentEventKind.Expired => CxConsentEventEvent.Expired,
        ConsentEventKind.Merged => CxConsentEventEvent.Merged,
        ConsentEventKind.Erased => CxConsentEventEvent.Erased,
        ConsentEventKind.Imported => CxConsentEventEvent.Imported,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of consent event."),
    };

    public static ConsentEventKind Of(CxConsentEventEvent kind) => kind switch
    {
        CxConsentEventEvent.Given => ConsentEventKind.Given,
        CxConsentEventEvent.Refused => ConsentEventKind.Refused,
        CxConsentEventEvent.Withdrawn => ConsentEventKind.Withdrawn,
        CxConsentEventEvent.Expired => ConsentEventKind.Expired,
        CxConsentEventEvent.Merged => ConsentEventKind.Merged,
        CxConsentEventEvent.Erased => ConsentEventKind.Erased,
        CxConsentEventEvent.Imported => ConsentEventKind.Imported,

        // Somebody changed the row: the verification has to say so, not to fail.
        _ => ConsentEventKind.Unknown,
    };
}
