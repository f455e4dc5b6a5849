namespace CxCrm.Plugins.Tests;

/// <summary>What a caller meets when a rule is broken.</summary>
internal static class Faults
{
    /// <summary>The call must be refused with this code; returns the whole sentence.</summary>
    public static string Refused(string code, Action call)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(call);
        Assert.StartsWith(code + ": ", fault.Detail.Message, StringComparison.Ordinal);
        return fault.Detail.Message;
    }
}
