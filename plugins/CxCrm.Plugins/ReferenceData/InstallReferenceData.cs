using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>Creates the reference rows an environment lacks. Works in slices: while <see cref="InstallReferenceDataResponse.Done"/> is no, call it again.</summary>
[CustomApi("cx_InstallReferenceData", Binding.Global, Kind.Action, Privilege = "prvCreatecx_StepTemplate", CallBudget = RowsPerCall + 50,
    Description = "Creates the reference rows that are missing and changes none that is there. Call again until Done.")]
public sealed class InstallReferenceData : Api<InstallReferenceDataRequest, InstallReferenceDataResponse>
{
    /// <summary>As many rows as are created well within the two minutes a plug-in has.</summary>
    private const int RowsPerCall = 250;

    protected override InstallReferenceDataResponse Run(ApiCall<InstallReferenceDataRequest> call)
    {
        var installer = new ReferenceInstaller(call.Service);
        var created = 0;
        foreach (var file in ReferenceFile.All())
        {
            created += installer.Install(file, RowsPerCall - created);
            if (created == RowsPerCall)
                return new InstallReferenceDataResponse { Created = created, Done = false };
        }
        return new InstallReferenceDataResponse { Created = created, Done = true };
    }
}
