using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

/// <summary>RetrieveMultiple of any query type (Microsoft Learn: Query data using the SDK for .NET).</summary>
internal sealed class RetrieveMultiple : MessageHandler
{
    public override string Name => "RetrieveMultiple";

    public override bool NeedsTransaction => false;

    protected override IReadOnlyList<string> Parameters => ["Query", "ReturnNotifications"];

    // Tables of the query without a read privilege are refused where the query is secured, linked tables included.
    public override void Authorise(MessageCall call) => _ = call.Rights;

    public override void Execute(MessageCall call)
    {
        var tree = QueryEngine.Parse(call.Required<QueryBase>("Query"));
        call.Output["EntityCollection"] = QueryEngine.Run(tree, CallerQuery.Context(call), call.Outermost.Session);
    }

    protected override void Address(MessageCall call) =>
        call.Table = call.Catalog.Table(QueryEngine.TableOf(call.Required<QueryBase>("Query")));

    protected override OrganizationResponse NewResponse() => new RetrieveMultipleResponse();
}
