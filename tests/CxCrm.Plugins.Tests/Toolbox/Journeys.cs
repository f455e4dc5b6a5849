using System.Text.Json;
using CxCrm.Plugins.Tests.Program;

namespace CxCrm.Plugins.Tests.Toolbox;

/// <summary>Arranges a program with a journey, and reads views and documents.</summary>
internal sealed class Journeys
{
    public const int First = 773000000;
    private readonly CrmOrganization crm;

    public Journeys(CrmOrganization crm)
    {
        this.crm = crm;
        Program = Programs.CreateActive(crm, crm.AsSystem());
        Journey = Create("cx_journey", ("cx_name", "Buying"), ("cx_programid", Ref("cx_program", Program)));
    }

    public Guid Program { get; }

    public Guid Journey { get; }

    public static OptionSetValue Option(int place) => new(First + place);

    public static EntityReference Ref(string table, Guid id) => new(table, id);

    public Guid Create(string table, params (string Column, object? Value)[] values) => crm.As(Persona.ProgramOwner).Create(Row(table, Guid.Empty, values));

    public void Update(string table, Guid id, params (string Column, object? Value)[] values) => crm.As(Persona.ProgramOwner).Update(Row(table, id, values));

    public Guid Touchpoint(string name, int phase = 0, int channel = 4, Guid? journey = null, params (string Column, object? Value)[] more) => Create(
        "cx_touchpoint",
        [("cx_name", name), ("cx_journeyid", Ref("cx_journey", journey ?? Journey)), ("cx_phase", Option(phase)), ("cx_channel", Option(channel)), .. more]);

    public Entity Read(string table, Guid id) => crm.AsSystem().Retrieve(table, id, new ColumnSet(true));

    /// <summary>The names in a view, in its order, as the program owner sees them.</summary>
    public IReadOnlyList<string> View(string table, string view, string column = "cx_name") => Views.Names(crm, crm.As(Persona.ProgramOwner), table, view, column);

    public JsonElement Document(string api, string property, string parameter, EntityReference row, int language = 1033, Persona persona = Persona.ProgramOwner)
    {
        var request = new OrganizationRequest(api) { [parameter] = row };
        if (api is "cx_GetJourney" or "cx_RecommendTools" or "cx_ReviewPackage") request["Language"] = language;
        return JsonDocument.Parse((string)crm.As(persona).Execute(request).Results[property]).RootElement;
    }

    public JsonElement Map(int language = 1033, Guid? journey = null) =>
        Document("cx_GetJourney", "JourneyJson", "Journey", Ref("cx_journey", journey ?? Journey), language);

    private static Entity Row(string table, Guid id, (string Column, object? Value)[] values)
    {
        var row = id == Guid.Empty ? new Entity(table) : new Entity(table, id);
        foreach (var (column, value) in values)
            row[column] = value;
        return row;
    }
}
