namespace CxCrm.Plugins.Privacy;

/// <summary>A case that asks for a search of the whole organisation waits for the nightly job, which is too slow to be waited for by a person.</summary>
internal sealed class AwaitOrganizationScan : IErasureStage
{
    public bool Run(ErasureWork work) => work.Request.WholeOrganization != true || work.Progress.WholeDone;
}
