using System.ServiceModel;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Security;

/// <summary>Microsoft Learn: Security roles and privileges; Security concepts in Microsoft Dataverse.</summary>
public sealed class AccessTests : IDisposable
{
    private const int User = 1;
    private const int Unit = 2;
    private const int Below = 4;
    private const int Everywhere = 8;
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void Without_the_privilege_a_message_is_refused_naming_privilege_table_and_user()
    {
        var user = _crm.User("Ida");
        var fault = Refused(() => As(user).Create(new Entity("contact") { ["lastname"] = "Holm" }));
        Assert.Equal(unchecked((int)0x80040220), fault.ErrorCode);
        Assert.Contains("prvCreateContact", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'contact'", fault.Message, StringComparison.Ordinal);
        Assert.Contains(user.ToString(), fault.Message, StringComparison.Ordinal);
    }

    public static TheoryData<int, string, bool> Depths => new()
    {
        { User, "own", true }, { User, "colleague", false }, { User, "below", false }, { User, "above", false },
        { Unit, "own", true }, { Unit, "colleague", true }, { Unit, "below", false }, { Unit, "above", false },
        { Below, "own", true }, { Below, "colleague", true }, { Below, "below", true }, { Below, "above", false },
        { Everywhere, "own", true }, { Everywhere, "colleague", true }, { Everywhere, "below", true }, { Everywhere, "above", true },
    };

    [Theory]
    [MemberData(nameof(Depths))]
    public void A_depth_reaches_rows_by_their_owner_and_unit(int depth, string whose, bool reaches)
    {
        var middle = UnitUnder(WellKnown.RootBusinessUnit, "Middle");
        var low = UnitUnder(middle, "Low");
        var user = _crm.User("Ida", middle);
        _crm.Role(user, ("prvReadContact", depth), ("prvWriteContact", depth));
        var owner = whose switch
        {
            "own" => user,
            "colleague" => _crm.User("Kim", middle),
            "below" => _crm.User("Bo", low),
            _ => WellKnown.Administrator,
        };
        var contact = _crm.Admin.Create(new Entity("contact") { ["lastname"] = "Holm", ["ownerid"] = new EntityReference("systemuser", owner) });
        var change = new Entity("contact", contact) { ["jobtitle"] = "Smith" };
        if (reaches)
        {
            As(user).Update(change);
            Assert.Equal("Smith", As(user).Retrieve("contact", contact, new ColumnSet("jobtitle"))["jobtitle"]);
        }
        else
        {
            Assert.Equal(unchecked((int)0x80048306), Refused(() => As(user).Update(change)).ErrorCode);
            Assert.Equal(unchecked((int)0x80048306), Refused(() => As(user).Retrieve("contact", contact, new ColumnSet("jobtitle"))).ErrorCode);
        }
    }

    [Fact]
    public void A_role_given_or_taken_counts_at_once()
    {
        var user = _crm.User("Ida");
        Refused(() => As(user).RetrieveMultiple(new QueryExpression("contact")));
        var role = _crm.Role(user, ("prvReadContact", User));
        Assert.Empty(As(user).RetrieveMultiple(new QueryExpression("contact")).Entities);
        _crm.Admin.Disassociate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);
        Refused(() => As(user).RetrieveMultiple(new QueryExpression("contact")));
    }

    [Fact]
    public void A_lookup_needs_append_here_and_append_to_there()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvCreateContact", User), ("prvReadContact", User));
        var account = _crm.Admin.Create(new Entity("account") { ["name"] = "Nordvind" });
        var contact = new Entity("contact") { ["lastname"] = "Holm", ["parentcustomerid"] = new EntityReference("account", account) };
        Assert.Contains("prvAppendContact", Refused(() => As(user).Create(contact)).Message, StringComparison.Ordinal);
        _crm.Role(user, ("prvAppendContact", User));
        Assert.Contains("prvAppendToAccount", Refused(() => As(user).Create(contact)).Message, StringComparison.Ordinal);
        _crm.Role(user, ("prvAppendToAccount", Everywhere));
        As(user).Create(contact);
    }

    [Fact]
    public void A_user_who_appends_own_rows_sets_a_lookup_on_a_row_that_is_already_there()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvCreateContact", User), ("prvReadContact", User), ("prvWriteContact", User), ("prvAppendContact", User), ("prvAppendToAccount", Everywhere));
        var account = new EntityReference("account", _crm.Admin.Create(new Entity("account") { ["name"] = "Nordvind" }));
        var contact = As(user).Create(new Entity("contact") { ["lastname"] = "Holm" });

        As(user).Update(new Entity("contact", contact) { ["parentcustomerid"] = account });

        Assert.Equal(account.Id, _crm.Admin.Retrieve("contact", contact, new ColumnSet("parentcustomerid")).GetAttributeValue<EntityReference>("parentcustomerid").Id);
    }

    [Fact]
    public void Giving_a_row_away_needs_the_assign_privilege()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvCreateContact", Everywhere), ("prvReadContact", User), ("prvWriteContact", User));
        var contact = As(user).Create(new Entity("contact") { ["lastname"] = "Holm" });
        var change = new Entity("contact", contact) { ["ownerid"] = new EntityReference("systemuser", WellKnown.Administrator) };
        Assert.Contains("prvAssignContact", Refused(() => As(user).Update(change)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_user_is_refused()
    {
        var user = _crm.User("Ida");
        _crm.Admin.Update(new Entity("systemuser", user) { ["isdisabled"] = true });
        Assert.Equal(unchecked((int)0x80040225), Refused(() => As(user).Execute(new OrganizationRequest("WhoAmI"))).ErrorCode);
    }

    [Fact]
    public void WhoAmI_tells_user_unit_and_organisation()
    {
        var user = _crm.User("Ida");
        var me = As(user).Execute(new OrganizationRequest("WhoAmI")).Results;
        Assert.Equal([user, WellKnown.RootBusinessUnit, WellKnown.Organization], new[] { me["UserId"], me["BusinessUnitId"], me["OrganizationId"] });
    }

    [Fact]
    public void A_plugin_works_with_the_rights_of_its_user()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvCreateContact", User));
        _crm.Step("Create", "contact", Stage.PostOperation, "create account=Nordvind");
        Assert.Contains("prvCreateAccount", Refused(() => As(user).Create(new Entity("contact") { ["lastname"] = "Holm" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_as_SYSTEM_may_do_what_its_user_may_not()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvCreateContact", User));
        _crm.Step("Create", "contact", Stage.PostOperation, "system\ncreate account=Nordvind");
        As(user).Create(new Entity("contact") { ["lastname"] = "Holm" });
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    [Fact]
    public void Bypassing_custom_logic_needs_its_privilege()
    {
        var user = _crm.User("Ida");
        _crm.Role(user, ("prvCreateContact", User));
        _crm.Step("Create", "contact", Stage.PreOperation, "refuse no");
        var request = new OrganizationRequest("Create") { Parameters = { ["Target"] = new Entity("contact") { ["lastname"] = "Holm" }, ["BypassBusinessLogicExecution"] = "CustomSync" } };
        Assert.Contains("prvBypassCustomBusinessLogic", Refused(() => As(user).Execute(request)).Message, StringComparison.Ordinal);
    }

    private OrganizationService As(Guid user) => _crm.Organization.ServiceFor(user);

    private Guid UnitUnder(Guid parent, string name) =>
        _crm.Admin.Create(new Entity("businessunit") { ["name"] = name, ["parentbusinessunitid"] = new EntityReference("businessunit", parent) });

    private static OrganizationServiceFault Refused(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail;
}
