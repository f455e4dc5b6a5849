using CxCrm.Plugins.Tests.Voice;

namespace CxCrm.Browser.Tests.Site;

/// <summary>Anna gave 9, then 2 with angry words; her delivery is late, and nobody asked whether she may be mailed.</summary>
internal sealed class UnhappyCustomer
{
    public const string Words = "I waited an hour. <img src=x onerror=\"document.title='hacked'\"> <script>document.title='hacked'</script>";

    private UnhappyCustomer(Guid contact) => Contact = contact;

    public Guid Contact { get; }

    public static UnhappyCustomer In(CrmOrganization crm)
    {
        var scene = new VoiceScene(crm);
        scene.Answer(nps: 9, csat: 5, words: "Quick and friendly.");
        crm.Clock.Advance(TimeSpan.FromDays(1));
        scene.Answer(nps: 2, csat: 2, words: Words);
        crm.Clock.Advance(TimeSpan.FromDays(5));
        var disruption = scene.Admin.Create(new Entity("cx_disruption")
        {
            ["cx_name"] = "Late deliveries",
            ["cx_banner"] = "Parcels from Aarhus arrive on Friday.",
            ["cx_from"] = crm.Clock.UtcNow,
            ["cx_severity"] = VoiceScene.Option(2),
        });
        scene.Admin.Create(new Entity("cx_disruptioncustomer")
        {
            ["cx_disruptionid"] = new EntityReference("cx_disruption", disruption),
            ["cx_contactid"] = new EntityReference("contact", scene.Contact),
            ["cx_state"] = VoiceScene.Option(0),
        });
        return new UnhappyCustomer(scene.Contact);
    }
}
