using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// IOrganizationService of one user from outside the engine. Each call is an outermost message of its own; safe for any number
/// of threads.
/// </summary>
public sealed class OrganizationService(Engine engine, Guid userId) : RequestingService
{
    private const int Unsupported = unchecked((int)0x80044150);

    public Guid UserId { get; } = userId;

    /// <summary>What plug-ins did in the latest message of this service; null before the first.</summary>
    public MessageDiagnostics? LastDiagnostics { get; private set; }

    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var outermost = new OutermostMessage(engine);
        LastDiagnostics = outermost.Diagnostics;
        try
        {
            return engine.Run(outermost, request, UserId, sender: null);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            if (fault.Detail.ErrorCode == Unsupported)
                engine.Refused.Add(fault.Detail.Message);
            throw;
        }
        finally
        {
            outermost.Dispose();
            TraceLogRows.Write(engine, outermost.Diagnostics.Runs);
        }
    }
}
