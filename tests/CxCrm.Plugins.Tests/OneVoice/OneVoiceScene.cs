using System.Text.Json;

namespace CxCrm.Plugins.Tests.OneVoice;

/// <summary>Customers, a disruption, and messages in and out, arranged as an organisation would have them.</summary>
internal sealed class OneVoiceScene(CrmOrganization crm)
{
    private const int First = 773000000;

    public const int High = 2;
    public const int Completed = 1;

    public IOrganizationService Admin => crm.AsSystem();

    public IOrganizationService Frontline => crm.As(Persona.Frontline);

    public IOrganizationService Integration => crm.As(Persona.Integration);

    public static OptionSetValue Option(int place) => new(First + place);

    public Guid Contact(string first = "Anna", Action<Entity>? more = null)
    {
        var contact = new Entity("contact") { ["firstname"] = first, ["lastname"] = "Jensen", ["emailaddress1"] = first + "@example.dk", ["telephone1"] = "+45 20 30 40 50" };
        more?.Invoke(contact);
        return Admin.Create(contact);
    }

    /// <summary>So many contacts of a segment, in one message.</summary>
    public void Contacts(int count, string segment, Guid? owner = null)
    {
        for (var start = 0; start < count; start += 1000)
        {
            var rows = Enumerable.Range(start, Math.Min(1000, count - start)).Select(n => new Entity("contact")
            {
                ["lastname"] = "Kunde " + n,
                ["cx_segment"] = segment,
                ["ownerid"] = new EntityReference("systemuser", owner ?? WellKnownAdministrator),
            });
            Admin.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([.. rows]) { EntityName = "contact" } });
        }
    }

    public Guid Disruption(Action<Entity>? more = null)
    {
        var row = new Entity("cx_disruption") { ["cx_name"] = "Forsinkede leverancer", ["cx_from"] = crm.Clock.UtcNow, ["cx_severity"] = Option(High), ["cx_banner"] = "Pakker kommer to dage senere" };
        more?.Invoke(row);
        return Frontline.Create(row);
    }

    public OrganizationResponse Spread(Guid disruption, Action<OrganizationRequest>? more = null, IOrganizationService? service = null)
    {
        var request = new OrganizationRequest("cx_SpreadDisruption") { ["Disruption"] = new EntityReference("cx_disruption", disruption) };
        more?.Invoke(request);
        return (service ?? Frontline).Execute(request);
    }

    public OrganizationResponse SpreadSegment(Guid disruption, string segment) => Spread(disruption, request => request["Segment"] = segment);

    public OrganizationResponse Continue() => Integration.Execute(new OrganizationRequest("cx_ContinueDisruptions"));

    public IReadOnlyList<Entity> Affected(Guid disruption) => Rows("cx_disruptioncustomer", ("cx_disruptionid", disruption));

    public JsonElement Panel(Guid contact) => Json(Frontline, "cx_GetCustomerPanel", "PanelJson", request => request["Contact"] = new EntityReference("contact", contact));

    public IReadOnlyList<string?> Banners(Guid contact) => [.. Panel(contact).GetProperty("disruptions").EnumerateArray().Select(entry => entry.GetProperty("banner").GetString())];

    /// <summary>An e-mail that came in, as server-side synchronisation writes it; its asynchronous steps have run.</summary>
    public Guid MailFrom(Guid? contact, Action<Entity>? more = null, string address = "anna@example.dk")
    {
        var mail = new Entity("email")
        {
            ["subject"] = "Hvor bliver min pakke af?",
            ["directioncode"] = false,
            ["from"] = Party(contact is { } id ? new EntityReference("contact", id) : null, address),
            ["to"] = Party(new EntityReference("systemuser", crm.UserId(Persona.Frontline)), "service@example.dk"),
            ["sender"] = address,
        };
        more?.Invoke(mail);
        return Made(mail);
    }

    public Guid CallFrom(Guid contact, Action<Entity>? more = null)
    {
        var call = new Entity("phonecall")
        {
            ["subject"] = "Ring mig op",
            ["directioncode"] = false,
            ["from"] = Party(new EntityReference("contact", contact), null),
            ["to"] = Party(new EntityReference("systemuser", crm.UserId(Persona.Frontline)), null),
        };
        more?.Invoke(call);
        return Made(call);
    }

    /// <summary>An e-mail or call of ours to a contact, completed.</summary>
    public Guid Answer(string table, Guid contact, Action<Entity>? more = null)
    {
        var row = new Entity(table)
        {
            ["subject"] = "Svar",
            ["directioncode"] = true,
            ["from"] = Party(new EntityReference("systemuser", crm.UserId(Persona.Frontline)), null),
            ["to"] = Party(new EntityReference("contact", contact), null),
        };
        more?.Invoke(row);
        var id = Admin.Create(row);
        Complete(table, id);
        return id;
    }

    public void Complete(string table, Guid id)
    {
        Admin.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(Completed) });
        crm.RunAsyncSteps();
    }

    public OrganizationResponse Unanswered(Action<OrganizationRequest>? more = null)
    {
        var request = new OrganizationRequest("cx_GetUnanswered");
        more?.Invoke(request);
        return Admin.Execute(request);
    }

    public Entity Row(string table, Guid id) => Admin.Retrieve(table, id, new ColumnSet(true));

    public DateTime? Time(string table, Guid id, string column) => Row(table, id).GetAttributeValue<DateTime?>(column);

    public IReadOnlyList<Entity> Rows(string table, params (string Column, object Value)[] conditions)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        foreach (var (column, value) in conditions)
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        var rows = new List<Entity>();
        EntityCollection page;
        do
        {
            page = Admin.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return rows;
    }

    public static JsonElement Json(IOrganizationService service, string api, string property, Action<OrganizationRequest>? more = null)
    {
        var request = new OrganizationRequest(api);
        more?.Invoke(request);
        return JsonDocument.Parse((string)service.Execute(request)[property]).RootElement;
    }

    private Guid Made(Entity row)
    {
        var id = Admin.Create(row);
        crm.RunAsyncSteps();
        return id;
    }

    private static Guid WellKnownAdministrator => LocalDataverse.Storage.WellKnown.Administrator;

    private static EntityCollection Party(EntityReference? row, string? address)
    {
        var party = new Entity("activityparty");
        if (row is not null)
            party["partyid"] = row;
        if (address is not null)
            party["addressused"] = address;
        return new EntityCollection([party]) { EntityName = "activityparty" };
    }
}
