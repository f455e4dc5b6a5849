using System.ServiceModel;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>ExecuteTransaction: all requests or none, up to 1,000 (Microsoft Learn: Execute messages in a single database transaction).</summary>
internal sealed class ExecuteTransaction : MessageHandler
{
    private const int Most = 1000;

    public override string Name => "ExecuteTransaction";

    protected override IReadOnlyList<string> Parameters => ["Requests", "ReturnResponses"];

    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        var responses = new OrganizationResponseCollection();
        var returned = call.Optional<bool>("ReturnResponses");
        var index = 0;
        foreach (var request in call.Required<OrganizationRequestCollection>("Requests"))
        {
            var response = Run(call, request, index++);
            if (returned)
                responses.Add(response);
        }

        call.Output["Responses"] = responses;
    }

    protected override void Address(MessageCall call)
    {
        var requests = call.Required<OrganizationRequestCollection>("Requests");
        if (requests.Count > Most)
            throw Faults.InvalidArgument($"ExecuteTransaction takes at most {Most} requests.");
        if (requests.Any(r => r.RequestName is "ExecuteMultiple" or "ExecuteTransaction"))
            throw Faults.InvalidArgument("ExecuteTransaction takes no ExecuteMultiple and no ExecuteTransaction.");
    }

    protected override OrganizationResponse NewResponse() => new ExecuteTransactionResponse();

    private static OrganizationResponse Run(MessageCall call, OrganizationRequest request, int index)
    {
        try
        {
            return Send(call, request);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            var detail = new ExecuteTransactionFault
            {
                FaultedRequestIndex = index,
                ErrorCode = fault.Detail.ErrorCode,
                Message = fault.Detail.Message,
                TraceText = fault.Detail.TraceText,
                ErrorDetails = fault.Detail.ErrorDetails,
            };
            throw new FaultException<OrganizationServiceFault>(detail, fault.Detail.Message);
        }
    }
}
