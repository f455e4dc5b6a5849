using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Testing;

/// <summary>One user per persona, under ids that every organisation of the tests shares.</summary>
internal static class TestUsers
{
    private const string BasicUser = "Basic User";

    /// <summary>The id of a persona's user.</summary>
    public static Guid Id(Persona persona) => new($"0b000000-0000-4000-8000-{(int)persona + 1:d12}");

    public static void CreateIn(Organization organization)
    {
        var service = organization.ServiceFor(WellKnown.SystemUser);
        foreach (var persona in Enum.GetValues<Persona>())
        {
            service.Create(NewUser(persona));
            var roles = new EntityReferenceCollection { Role(service, BasicUser), Role(service, RoleOf(persona)) };
            service.Associate("systemuser", Id(persona), new Relationship("systemuserroles_association"), roles);
        }
    }

    private static Entity NewUser(Persona persona) => new("systemuser", Id(persona))
    {
        ["firstname"] = "Test",
        ["lastname"] = persona.ToString(),
        ["domainname"] = $"{persona}@example.com",
        ["internalemailaddress"] = $"{persona}@example.com",
        ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit),
    };

    private static string RoleOf(Persona persona) => persona switch
    {
        Persona.ProgramOwner => "CX Program Owner",
        Persona.Analyst => "CX Analyst",
        Persona.Frontline => "CX Frontline",
        Persona.PrivacyOfficer => "Privacy Officer",
        Persona.Administrator => "CX Administrator",
        Persona.Integration => "CX Integration",
        _ => throw new ArgumentOutOfRangeException(nameof(persona), persona, "No such persona."),
    };

    private static EntityReference Role(IOrganizationService service, string name)
    {
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return service.RetrieveMultiple(query).Entities.Single().ToEntityReference();
    }
}
