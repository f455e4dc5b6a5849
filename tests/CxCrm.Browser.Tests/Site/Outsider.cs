using LocalDataverse.Storage;

namespace CxCrm.Browser.Tests.Site;

/// <summary>A user without any role of the solution.</summary>
internal static class Outsider
{
    public static Guid In(CrmOrganization crm) => crm.AsSystem().Create(new Entity("systemuser")
    {
        ["firstname"] = "Otto",
        ["lastname"] = "Outside",
        ["domainname"] = "otto@example.com",
        ["internalemailaddress"] = "otto@example.com",
        ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit),
    });
}
