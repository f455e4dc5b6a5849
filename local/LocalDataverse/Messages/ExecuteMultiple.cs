using System.ServiceModel;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>ExecuteMultiple: each request by itself, in order, up to 1,000 (Microsoft Learn: Execute multiple requests using the SDK for .NET).</summary>
internal sealed class ExecuteMultiple : MessageHandler
{
    private const int Most = 1000;

    public override string Name => "ExecuteMultiple";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["Requests", "Settings"];

    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        var settings = call.Required<ExecuteMultipleSettings>("Settings");
        var responses = new ExecuteMultipleResponseItemCollection();
        var faulted = false;
        var index = 0;
        foreach (var request in call.Required<OrganizationRequestCollection>("Requests"))
        {
            var item = Run(call, request, index++);
            faulted |= item.Fault is not null;
            if (settings.ReturnResponses || item.Fault is not null)
                responses.Add(item);
            if (item.Fault is not null && !settings.ContinueOnError)
                break;
        }

        call.Output["IsFaulted"] = faulted;
        call.Output["Responses"] = responses;
    }

    protected override void Address(MessageCall call)
    {
        if (call.Required<OrganizationRequestCollection>("Requests").Count > Most)
            throw Faults.InvalidArgument($"ExecuteMultiple takes at most {Most} requests.");
    }

    protected override OrganizationResponse NewResponse() => new ExecuteMultipleResponse();

    // Inside a transaction a failed request has ended it: there is nothing to go on with.
    private static ExecuteMultipleResponseItem Run(MessageCall call, OrganizationRequest request, int index)
    {
        try
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Response = Send(call, request) };
        }
        catch (FaultException<OrganizationServiceFault> fault) when (!call.Outermost.InTransaction)
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Fault = fault.Detail };
        }
    }
}
