using System.Linq;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>
/// Brings the reference rows of this version: creates the new ones and updates those that nobody changed since they were shipped. Works in slices: while
/// <see cref="InstallReferenceDataResponse.Done"/> is no, call it again.
/// </summary>
[CustomApi("cx_InstallReferenceData", Binding.Global, Kind.Action, Privilege = "prvCreatecx_StepTemplate", CallBudget = RowsPerCall + 50,
    Description = "Creates the reference rows that are new and updates those nobody changed; what an administrator edited, deactivated or deleted stays so. Call again until Done.")]
public sealed class InstallReferenceData : Api<InstallReferenceDataRequest, InstallReferenceDataResponse>
{
    /// <summary>As many rows as are written well within the two minutes a plug-in has.</summary>
    private const int RowsPerCall = 250;

    protected override InstallReferenceDataResponse Run(ApiCall<InstallReferenceDataRequest> call)
    {
        var files = ReferenceFile.All().ToList();
        var lists = ShippedList.Read(call.System, files.Select(file => file.Table));
        var installer = new ReferenceInstaller(call, RowsPerCall);
        foreach (var file in files.TakeWhile(_ => !installer.IsFull))
            installer.Install(file, lists[file.Table]);
        return new InstallReferenceDataResponse { Created = installer.Created, Updated = installer.Updated, Kept = installer.Kept, Done = !installer.IsFull };
    }
}
