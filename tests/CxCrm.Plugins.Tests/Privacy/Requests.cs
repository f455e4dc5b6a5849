namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Opens privacy requests and carries erasures out.</summary>
internal static class Requests
{
    public static OrganizationRequest OpenRequest(Guid contact) => new("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "erasure" };

    public static EntityReference Open(CrmOrganization crm, Guid contact, bool confirmed)
    {
        var request = OpenRequest(contact);
        request["IdentityConfirmed"] = confirmed;
        return (EntityReference)crm.As(Persona.PrivacyOfficer).Execute(request)["Request"];
    }

    public static OrganizationResponse Continue(CrmOrganization crm, EntityReference request, int? rows = null)
    {
        var message = new OrganizationRequest("cx_ContinueErasure") { ["Request"] = request };
        if (rows is { } most) message["Rows"] = most;
        return crm.As(Persona.PrivacyOfficer).Execute(message);
    }

    /// <summary>The certificate.</summary>
    public static string Erase(CrmOrganization crm, EntityReference request)
    {
        var answer = UntilDoneOrUndecided(crm, request);
        Assert.Equal(0, answer["Undecided"]);
        return (string)answer["Certificate"];
    }

    public static OrganizationResponse UntilDoneOrUndecided(CrmOrganization crm, EntityReference request)
    {
        for (var slice = 0; slice < 20; slice++)
        {
            var answer = Continue(crm, request);
            if ((bool)answer["Done"] || (int)answer["Undecided"] > 0) return answer;
        }

        throw new InvalidOperationException("The erasure does not end.");
    }
}
