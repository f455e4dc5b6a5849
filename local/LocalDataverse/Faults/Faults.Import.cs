using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>Faults of solution files and of their import.</summary>
public static partial class Faults
{
    /// <summary>0x80048060: the file is no solution, or one that cannot be trusted.</summary>
    public static FaultException<OrganizationServiceFault> InvalidSolutionFile(string reason) =>
        Of(
            unchecked((int)0x80048060),
            $"The solution file is invalid. The compressed file must contain the following files at its root: solution.xml, customizations.xml, and [Content_Types].xml. {reason}");

    /// <summary>0x8004801D ImportMissingDependenciesError.</summary>
    public static FaultException<OrganizationServiceFault> MissingDependencies(string solution, IEnumerable<string> missing) =>
        Of(
            unchecked((int)0x8004801D),
            $"The following solution cannot be imported: {solution}. Some dependencies are missing: {string.Join("; ", missing)}.");

    /// <summary>0x80048040 and 0x80048041: managed over unmanaged, or the other way round.</summary>
    public static FaultException<OrganizationServiceFault> SolutionModeMismatch(string solution, bool installedManaged) =>
        Of(
            unchecked((int)(installedManaged ? 0x80048041 : 0x80048040)),
            $"The solution {solution} is already installed on this system as {Mode(installedManaged)} solution and the package supplied is attempting to install it in {(installedManaged ? "unmanaged" : "managed")} mode. Import can only update solutions when the modes match. Uninstall the current solution and try again.");

    /// <summary>0x80040203 InvalidArgument: a newer version is installed.</summary>
    public static FaultException<OrganizationServiceFault> OlderSolution(string solution, string installed, string offered) =>
        InvalidArgument($"The solution {solution} cannot be imported: version {installed} is installed and the file has the older version {offered}.");

    /// <summary>0x8004801E ImportGenericError: a component of the file contradicts itself or what is installed.</summary>
    public static FaultException<OrganizationServiceFault> InvalidComponent(string kind, string name, string reason) =>
        Of(unchecked((int)0x8004801E), $"The import of the {kind} '{name}' failed: {reason}");

    private static string Mode(bool managed) => managed ? "a managed" : "an unmanaged";
}
