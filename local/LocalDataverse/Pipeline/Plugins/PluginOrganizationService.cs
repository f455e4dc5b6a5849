using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>
/// IOrganizationService inside a plug-in: each call is counted and joins the transaction; a failed one ends it, whether or not
/// the plug-in catches the fault (Microsoft Learn: Troubleshoot Dataverse plug-ins, transaction errors).
/// </summary>
internal sealed class PluginOrganizationService(PluginContext context, Guid userId, TimeLimit limit) : RequestingService
{
    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var outermost = context.Call.Outermost;
        limit.Check();
        if (outermost.DoomedBy is not null)
            throw Faults.NoActiveTransaction();
        outermost.Diagnostics.CountCall();
        try
        {
            return outermost.Engine.Run(outermost, request, userId, context);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (outermost.InTransaction)
        {
            outermost.Doom(fault.Detail.Message);
            throw;
        }
    }
}
