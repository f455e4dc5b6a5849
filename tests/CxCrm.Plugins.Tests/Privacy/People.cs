namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Arranges contacts and what they say about consent.</summary>
internal static class People
{
    public const int Denmark = 773000000;
    public const int Sweden = 773000001;

    public const int Restricted = 773000001;
    public const int Erased = 773000002;

    public static Guid Create(CrmOrganization crm, int? country = Denmark, Action<Entity>? with = null)
    {
        var contact = new Entity("contact") { ["firstname"] = "Mette", ["lastname"] = "Ågård", ["emailaddress1"] = "mette.aagaard@example.dk", ["telephone1"] = "+45 20 30 40 50" };
        if (country is { } code) contact["cx_country"] = new OptionSetValue(code);
        with?.Invoke(contact);
        return crm.AsSystem().Create(contact);
    }

    public static OrganizationRequest Say(Guid contact, string said, string purpose = "newsletter", string channel = "email") => new("cx_RecordConsent")
    {
        ["Contact"] = new EntityReference("contact", contact),
        ["Purpose"] = purpose,
        ["Channel"] = channel,
        ["Event"] = said,
        ["TextVersion"] = 1,
        ["TextLanguage"] = 1030,
        ["Source"] = "preferenceCentre",
        ["BySubject"] = true,
    };

    public static OrganizationResponse Consent(CrmOrganization crm, Guid contact, string said, string purpose = "newsletter", string channel = "email") =>
        crm.As(Persona.Integration).Execute(Say(contact, said, purpose, channel));

    public static OrganizationResponse Verify(CrmOrganization crm, Guid? contact = null)
    {
        var request = new OrganizationRequest("cx_VerifyConsentLedger");
        if (contact is { } id) request["Contact"] = new EntityReference("contact", id);
        return crm.As(Persona.PrivacyOfficer).Execute(request);
    }

    public static EntityReference Purpose(CrmOrganization crm, string code)
    {
        var query = new QueryExpression("cx_purpose");
        query.Criteria.AddCondition("cx_code", ConditionOperator.Equal, code);
        return crm.AsSystem().RetrieveMultiple(query).Entities.Single().ToEntityReference();
    }

    public static IReadOnlyList<Entity> Rows(CrmOrganization crm, string table, params string[] columns) =>
        [.. crm.AsSystem().RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities];

    /// <summary>Gives a setting its value.</summary>
    public static void Set(CrmOrganization crm, string setting, string value)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, setting);
        crm.AsSystem().Create(new Entity("environmentvariablevalue")
        {
            ["environmentvariabledefinitionid"] = crm.AsSystem().RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            ["value"] = value,
        });
    }
}
