using LocalDataverse.Messages.Rules;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

/// <summary>
/// SendEmail (Microsoft Learn: SendEmail action). Nothing leaves the machine: the e-mail becomes Sent, and the sent rows are the outbox.
/// </summary>
internal sealed class SendEmail : MessageHandler
{
    private const int Completed = 1;
    private const int Sent = 3;

    public override string Name => "SendEmail";

    protected override IReadOnlyList<string> Parameters => ["EmailId", "IssueSend", "TrackingToken"];

    public override void Authorise(MessageCall call) => RowAccess.DemandPrivilege(call, call.Table!, Verb.Write);

    public override void Execute(MessageCall call)
    {
        var email = call.Outermost.Rows.Read(call.Table!, call.RowId, ["statecode", "subject", "from", "to", "cc", "bcc"])
            ?? throw Faults.RowDoesNotExist("email", call.RowId);
        RefuseUnsendable(email);
        Send(call, new UpdateRequest
        {
            Target = new Entity("email", call.RowId) { ["statecode"] = new OptionSetValue(Completed), ["statuscode"] = new OptionSetValue(Sent) },
        });
        call.Outermost.Rows.Update(call.Table!, call.RowId, new AttributeCollection { ["senton"] = call.Now });
        call.Output["Subject"] = email.GetAttributeValue<string>("subject") ?? "";
    }

    protected override void Address(MessageCall call)
    {
        call.Table = WritableTable.Of(call, "email");
        call.RowId = call.Required<Guid>("EmailId");
    }

    private static void RefuseUnsendable(Entity email)
    {
        if (email.GetAttributeValue<OptionSetValue>("statecode")?.Value != 0)
            throw Faults.InvalidArgument("The e-mail is closed: only an open one can be sent.");
        if (!HasParty(email, "from"))
            throw Faults.InvalidArgument("The e-mail has no sender: set the column 'from'.");
        if (!HasParty(email, "to") && !HasParty(email, "cc") && !HasParty(email, "bcc"))
            throw Faults.InvalidArgument("The e-mail has no recipient: set the column 'to', 'cc' or 'bcc'.");
    }

    private static bool HasParty(Entity email, string column) => email.GetAttributeValue<EntityCollection>(column) is { Entities.Count: > 0 };
}
