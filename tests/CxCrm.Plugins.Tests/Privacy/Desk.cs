namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>What a privacy officer does at the desk.</summary>
internal static class Desk
{
    public static void NameController(CrmOrganization crm)
    {
        Set(crm, "cx_ControllerName", "Havn A/S");
        Set(crm, "cx_ControllerContact", "privacy@havn.example");
    }

    public static void Set(CrmOrganization crm, string setting, string value)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, setting);
        var definition = crm.AsSystem().RetrieveMultiple(query).Entities.Single().ToEntityReference();
        crm.AsSystem().Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition, ["value"] = value });
    }

    public static EntityReference Open(CrmOrganization crm, Guid contact, string type) => (EntityReference)crm.As(Persona.PrivacyOfficer).Execute(
        new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", contact), ["Type"] = type, ["IdentityConfirmed"] = true })["Request"];

    /// <summary>The text in a file column.</summary>
    public static string File(CrmOrganization crm, EntityReference row, string column)
    {
        var begun = crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("InitializeFileBlocksDownload") { ["Target"] = row, ["FileAttributeName"] = column });
        var part = crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("DownloadBlock")
        {
            ["FileContinuationToken"] = begun["FileContinuationToken"],
            ["Offset"] = 0L,
            ["BlockLength"] = begun["FileSizeInBytes"],
        });
        return System.Text.Encoding.UTF8.GetString((byte[])part["Data"]);
    }

    public static void Forbidden(CrmOrganization crm, Persona persona, OrganizationRequest request) =>
        Assert.Contains("prv", Assert.Throws<FaultException<OrganizationServiceFault>>(() => crm.As(persona).Execute(request)).Detail.Message, StringComparison.Ordinal);
}
