using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Crm;

/// <summary>
/// Work that the CRM does in slices, as no call there may take longer than two minutes: its custom API is called until it answers <c>Done</c>, or the run is long enough.
/// The <c>Cursor</c> of a slice, where the API has one, goes to the next. Each slice stands by itself; what is left waits for the next run.
/// </summary>
public sealed class SlicedWork(IOrganizationServiceAsync2 crm)
{
    /// <param name="api">A custom API without obligatory parameters that answers <c>Done</c>.</param>
    /// <param name="most">Slices in one run, 1 or more.</param>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">The CRM refused a slice; those before it are done.</exception>
    public Task<WorkDone> RunAsync(string api, int most, CancellationToken cancellation) =>
        RunWithAsync(api, request => request, most, cancellation);

    /// <param name="api">A custom API that answers <c>Done</c>.</param>
    /// <param name="complete">Adds the parameters of a slice.</param>
    /// <param name="most">Slices in one run, 1 or more.</param>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">The CRM refused a slice; those before it are done.</exception>
    public async Task<WorkDone> RunWithAsync(string api, Func<OrganizationRequest, OrganizationRequest> complete, int most, CancellationToken cancellation)
    {
        var work = new WorkDone();
        while (work.Slices < most && !work.IsDone)
            work.Add(await crm.ExecuteAsync(After(work, complete(new OrganizationRequest(api))), cancellation));
        return work;
    }

    private static OrganizationRequest After(WorkDone work, OrganizationRequest request)
    {
        if (work.Cursor is { } cursor)
            request["Cursor"] = cursor;
        return request;
    }
}
