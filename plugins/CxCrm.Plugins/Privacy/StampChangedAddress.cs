using System;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Privacy;

/// <summary>
/// Notes on a contact when an address is new or another one. Until the job has compared it with the addresses of people who objected to marketing and were erased, the gate holds marketing back.
/// Whoever writes the moment by hand has the contact compared again, nothing else. No call.
/// </summary>
[Step(Message.Create, Contact.LogicalName, Stage.PreOperation, Mode.Sync, Why = "an objection to marketing outlives an erasure: a new address has to be known as new before anybody can write to it; sets one column, reads nothing")]
[Step(Message.Update, Contact.LogicalName, Stage.PreOperation, Mode.Sync,
    Filter =
    [
        "emailaddress1", "emailaddress2", "emailaddress3", "telephone1", "telephone2", "telephone3", "mobilephone", "home2", "business2", "cx_addresschangedon",
    ],
    Why = "an objection to marketing outlives an erasure: a changed address has to be known as new before anybody can write to it; sets one column, reads nothing")]
[PreImage("before", "emailaddress1", "emailaddress2", "emailaddress3", "telephone1", "telephone2", "telephone3", "mobilephone", "home2", "business2")]
[CallBudget(0)]
public sealed class StampChangedAddress : Step<Contact>
{
    protected override void Run(StepCall<Contact> call)
    {
        if (call.Changes(Contact.Columns.AddressChangedOn) || PersonAddresses.All.Any(column => IsAnother(call, column))) call.Target.AddressChangedOn = call.Now;
    }

    // A job that writes every contact's addresses every night changes none of them.
    private static bool IsAnother(StepCall<Contact> call, string column) =>
        call.Changes(column) && !string.Equals(Value(call.Target, column), Before(call, column), StringComparison.Ordinal);

    private static string Before(StepCall<Contact> call, string column) => call.Context.PreEntityImages.TryGetValue("before", out var before) ? Value(before, column) : "";

    private static string Value(Entity row, string column) => row.GetAttributeValue<string>(column) ?? "";
}
