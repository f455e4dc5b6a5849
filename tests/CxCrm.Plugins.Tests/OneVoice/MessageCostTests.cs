using LocalDataverse.Pipeline.Plugins;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>What the steps on e-mail and phone call cost an organisation whose mail is none of their business.</summary>
public sealed class MessageCostTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly OneVoiceScene scene;
    private readonly Guid anna;

    public MessageCostTests()
    {
        scene = new OneVoiceScene(crm);
        anna = scene.Contact();
    }

    public void Dispose() => crm.Dispose();

    [Theory]
    [InlineData("email")]
    [InlineData("phonecall")]
    public void A_message_without_purpose_is_created_without_a_call(string table)
    {
        scene.Admin.Create(new Entity(table) { ["subject"] = "Hej", ["directioncode"] = true, ["to"] = To() });

        Assert.Equal(0, crm.Calls);
    }

    [Fact]
    public void An_incoming_mail_is_created_without_a_call()
    {
        scene.Admin.Create(new Entity("email") { ["subject"] = "Hej", ["directioncode"] = false, ["from"] = To() });

        Assert.Equal(0, crm.Calls);
    }

    [Fact]
    public void Outgoing_mail_that_is_a_mailing_costs_the_clocks_no_call()
    {
        var before = crm.Organization.Engine.History.Latest.Count;

        scene.Answer("email", anna, row => row["cx_purposeid"] = Privacy.People.Purpose(crm, "serviceSurvey"));

        var clocks = crm.Organization.Engine.History.Latest.Where(run => run.PluginType.Contains("Clock", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(clocks);
        Assert.True(crm.Organization.Engine.History.Latest.Count > before);
        Assert.All(clocks, run => Assert.Contains("calls=0/", run.Trace, StringComparison.Ordinal));
    }

    [Fact]
    public void An_ordinary_task_is_created_without_a_call()
    {
        scene.Admin.Create(new Entity("task") { ["subject"] = "Ring" });

        Assert.Equal(0, crm.Calls);
    }

    private EntityCollection To() => new([new Entity("activityparty") { ["partyid"] = new EntityReference("contact", anna) }]) { EntityName = "activityparty" };
}
