namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Opens privacy requests and carries erasures out.</summary>
internal static class Requests
{
    /// <summary>A key of suppressions, as the functions have one.</summary>
    public const string SuppressionKey = "a-key-of-suppressions-that-nobody-else-knows";

    public static OrganizationRequest OpenRequest(Guid contact) => new("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = "erasure" };

    public static EntityReference Open(CrmOrganization crm, Guid contact, bool confirmed)
    {
        var request = OpenRequest(contact);
        request["IdentityConfirmed"] = confirmed;
        return (EntityReference)crm.As(Persona.PrivacyOfficer).Execute(request)["Request"];
    }

    public static OrganizationResponse Continue(CrmOrganization crm, EntityReference request, int? rows = null, string? key = null)
    {
        var message = new OrganizationRequest("cx_ContinueErasure") { ["Request"] = request };
        if (rows is { } most) message["Rows"] = most;
        if (key is not null) message["SuppressionKey"] = key;
        return crm.As(key is null ? Persona.PrivacyOfficer : Persona.Integration).Execute(message);
    }

    /// <summary>The certificate.</summary>
    public static string Erase(CrmOrganization crm, EntityReference request, string? key = null)
    {
        var answer = UntilDoneOrUndecided(crm, request, key);
        Assert.Equal(0, answer["Undecided"]);
        return (string)answer["Certificate"];
    }

    public static OrganizationResponse UntilDoneOrUndecided(CrmOrganization crm, EntityReference request, string? key = null)
    {
        var answer = UntilItWaits(crm, request, key);
        return (bool)answer["Done"] || (int)answer["Undecided"] > 0 ? answer : throw new InvalidOperationException($"The erasure waits in {answer["Stage"]}.");
    }

    /// <summary>Until it is done, or waits for somebody: a decision, a recipient to be told, the nightly search.</summary>
    public static OrganizationResponse UntilItWaits(CrmOrganization crm, EntityReference request, string? key = null)
    {
        for (var slice = 0; slice < 20; slice++)
        {
            var answer = Continue(crm, request, key: key);
            var waits = (int)answer["Undecided"] > 0 || (int)answer["Untold"] > 0 || (string)answer["Stage"] == "ScanOrganization";
            if ((bool)answer["Done"] || waits) return answer;
        }

        throw new InvalidOperationException("The erasure does not end.");
    }

    /// <summary>Decides on every text that the scan found and nobody has decided on.</summary>
    public static void DecideAll(CrmOrganization crm, EntityReference request, int action)
    {
        var query = new QueryExpression("cx_privacyrequestitem") { ColumnSet = new ColumnSet("cx_table") };
        query.Criteria.AddCondition("cx_requestid", ConditionOperator.Equal, request.Id);
        query.Criteria.AddCondition("cx_action", ConditionOperator.Equal, 773000004);
        foreach (var item in crm.As(Persona.PrivacyOfficer).RetrieveMultiple(query).Entities)
            crm.As(Persona.PrivacyOfficer).Update(new Entity("cx_privacyrequestitem", item.Id) { ["cx_action"] = new OptionSetValue(action) });
    }

    /// <summary>The tasks to tell the recipients of the person's data.</summary>
    public static IReadOnlyList<Entity> RecipientTasks(CrmOrganization crm, EntityReference request)
    {
        var query = new QueryExpression("task") { ColumnSet = new ColumnSet("subject", "description") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, request.Id);
        return [.. crm.As(Persona.PrivacyOfficer).RetrieveMultiple(query).Entities];
    }

    /// <summary>Closes a task as completed (1) or cancelled (2).</summary>
    public static void Close(CrmOrganization crm, Guid task, int state) =>
        crm.As(Persona.PrivacyOfficer).Update(new Entity("task", task) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state == 1 ? 5 : 6) });
}
