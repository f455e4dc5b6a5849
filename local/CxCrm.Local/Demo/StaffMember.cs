using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>One who works in the demo company.</summary>
/// <param name="Id">The systemuser.</param>
/// <param name="First">First name.</param>
/// <param name="Last">Family name.</param>
/// <param name="Role">Name of the security role.</param>
/// <param name="Language">The language of the person's screens (LCID).</param>
internal sealed record StaffMember(Guid Id, string First, string Last, string Role, int Language)
{
    private const int ReadWrite = 0;
    private const int NonInteractive = 4;

    public Entity ToUser() => new("systemuser", Id)
    {
        ["firstname"] = First,
        ["lastname"] = Last,
        ["domainname"] = Account,
        ["internalemailaddress"] = Account,
        ["isdisabled"] = false,
        ["accessmode"] = new OptionSetValue(Id == Staff.Integration ? NonInteractive : ReadWrite),
        ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit),
    };

    private string Account => $"{First}.{Last}@nordlys.example".ToLowerInvariant();
}
