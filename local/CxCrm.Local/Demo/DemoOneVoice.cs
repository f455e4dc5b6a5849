using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>What customers wait for today: a disruption that is running, e-mails and a call without answer, an errand of the back office, and an answer that every channel gives. Written through the plug-ins.</summary>
internal sealed class DemoOneVoice(DemoRows rows, DemoCompany company)
{
    private const int Messages = 6;
    private static readonly string[] Danish = ["Hvor bliver min levering af?", "Forkert beløb på fakturaen", "Kan jeg flytte leveringen til fredag?"];
    private static readonly string[] Swedish = ["Var är min leverans?", "Fel belopp på fakturan", "Kan jag flytta leveransen till fredag?"];

    public void Write()
    {
        WriteAnswer();
        WriteDisruption();
        for (var place = 0; place < Messages; place++)
            WriteMail(place);
        WriteCall();
        WriteErrand();
    }

    private void WriteAnswer() => rows.CreateOnce(new CxKnowledgeAnswer(DemoProgram.Id(70))
    {
        Name = "How late may I move a delivery?",
        Code = "move-delivery",
        TextEn = "Until noon the day before. Choose a new day in the link of the order confirmation, or call us.",
        TextDa = "Indtil kl. 12 dagen før. Vælg en ny dag via linket i ordrebekræftelsen, eller ring til os.",
        TextSv = "Till kl. 12 dagen före. Välj en ny dag via länken i orderbekräftelsen, eller ring oss.",
    });

    private void WriteDisruption()
    {
        var disruption = new CxDisruption(DemoProgram.Id(71))
        {
            Name = "Lager nede: leverancer en dag forsinket",
            Kind = CxDisruptionKind.Delivery,
            TouchpointId = new EntityReference(CxTouchpoint.LogicalName, DemoProgram.Delivery),
            From = company.Seed.Now.AddHours(-5),
            Severity = CxSeverity.High,
            Banner = "Sig, at leveringen kommer en dag senere, og tilbyd en ny dag.",
            MessageEn = "Your delivery is a day late. We are sorry, and will write again when it is on its way.",
            MessageDa = "Din levering er en dag forsinket. Det beklager vi, og vi skriver igen, når den er på vej.",
            MessageSv = "Din leverans är en dag försenad. Vi beklagar och skriver igen när den är på väg.",
        };
        if (!rows.CreateOnce(disruption))
            return;
        rows.Service.Execute(new OrganizationRequest("cx_SpreadDisruption")
        {
            ["Disruption"] = disruption.ToEntityReference(),
            ["Selection"] = $"<fetch><entity name='contact'><filter><condition attribute='address1_city' operator='eq' value='{company.Customers[0].Row.Address1_City}'/></filter></entity></fetch>",
        });
    }

    /// <summary>The first are late by the time the host starts, the others not.</summary>
    private void WriteMail(int place)
    {
        var customer = company.Customers[place];
        rows.CreateOnce(new Email(DemoProgram.Id(80 + place))
        {
            Subject = (customer.IsSwedish ? Swedish : Danish)[place % Danish.Length],
            DirectionCode = false,
            From = Party(customer.Row.ToEntityReference()),
            To = Party(customer.Row.OwnerId!),
            Sender = customer.Row.EMailAddress1,
            OwnerId = customer.Row.OwnerId,
            ["overriddencreatedon"] = company.Seed.Now.AddDays(-3 + (place / 2)),
        });
    }

    private void WriteCall()
    {
        var customer = company.Customers[1];
        rows.CreateOnce(new PhoneCall(DemoProgram.Id(90))
        {
            Subject = customer.IsSwedish ? "Vill bli uppringd om leveransen" : "Vil ringes op om leveringen",
            DirectionCode = false,
            From = Party(customer.Row.ToEntityReference()),
            To = Party(customer.Row.OwnerId!),
            OwnerId = customer.Row.OwnerId,
        });
    }

    private void WriteErrand() => rows.CreateOnce(new Plugins.Tables.Task(DemoProgram.Id(91))
    {
        Subject = "Ret leveringsadressen på ordren",
        BackOffice = true,
        RegardingObjectId = company.Customers[0].Row.ToEntityReference(),
        OwnerId = company.Customers[0].Row.OwnerId,
        ["overriddencreatedon"] = company.Seed.Now.AddDays(-2),
    });

    private static EntityCollection Party(EntityReference row) => new([new ActivityParty { PartyId = row }]) { EntityName = ActivityParty.LogicalName };
}
