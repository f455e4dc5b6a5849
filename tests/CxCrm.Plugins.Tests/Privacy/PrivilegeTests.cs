namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>Every command of the privacy room, called by every role: who has no right is refused before anything is read or written. A new command fails here until it is in the matrix.</summary>
public sealed class PrivilegeTests : IDisposable
{
    private const Persona Owner = Persona.ProgramOwner;
    private const Persona Analyst = Persona.Analyst;
    private const Persona Frontline = Persona.Frontline;
    private const Persona Officer = Persona.PrivacyOfficer;
    private const Persona Admin = Persona.Administrator;
    private const Persona Functions = Persona.Integration;

    /// <summary>Who may call what.</summary>
    private static readonly Dictionary<string, Persona[]> May = new(StringComparer.Ordinal)
    {
        ["cx_AnchorConsentLedger"] = [Officer, Functions],
        ["cx_ApplyRetention"] = [Officer, Admin, Functions],
        ["cx_CheckMessage"] = [Frontline, Officer, Functions],
        ["cx_CheckPurposeUse"] = [Owner, Analyst, Frontline, Officer, Admin, Functions],
        ["cx_ContinueErasure"] = [Officer, Functions],
        ["cx_ContinueRestriction"] = [Officer, Functions],
        ["cx_DeleteExpiredSuppressions"] = [Officer, Functions],
        ["cx_DraftPrivacyLetter"] = [Officer, Functions],
        ["cx_ExportPersonalData"] = [Officer, Functions],
        ["cx_GetConsentReceipt"] = [Frontline, Officer, Functions],
        ["cx_GetRecordOfProcessing"] = [Officer, Admin, Functions],
        ["cx_LiftRestriction"] = [Officer, Functions],
        ["cx_MatchSuppressions"] = [Functions],
        ["cx_OpenPrivacyRequest"] = [Frontline, Officer, Functions],
        ["cx_PreviewErasure"] = [Frontline, Officer, Functions],
        ["cx_RecordConsent"] = [Frontline, Officer, Functions],
        ["cx_RectifyPerson"] = [Officer],
        ["cx_RemindPrivacyDeadlines"] = [Officer, Functions],
        ["cx_ReportUnusedFields"] = [Officer, Admin, Functions],
        ["cx_ScanOrganization"] = [Officer, Functions],
        ["cx_SendMessage"] = [Frontline, Officer, Functions],
        ["cx_VerifyConsentLedger"] = [Officer, Functions],
    };

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void The_matrix_holds_every_command_of_the_room()
    {
        var query = new QueryExpression("customapi") { ColumnSet = new ColumnSet("uniquename") };
        var type = query.AddLink("plugintype", "plugintypeid", "plugintypeid");
        type.LinkCriteria.AddCondition("typename", ConditionOperator.BeginsWith, "CxCrm.Plugins.Privacy.");

        Assert.Equal(May.Keys.Order(), crm.AsSystem().RetrieveMultiple(query).Entities.Select(row => (string)row["uniquename"]).Order());
    }

    public static TheoryData<string> Commands => [.. May.Keys];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_role_gets_as_far_as_its_rights(string command)
    {
        foreach (var persona in Enum.GetValues<Persona>())
        {
            var fault = Record.Exception(() => crm.As(persona).Execute(Complete(command))) as FaultException<OrganizationServiceFault>;
            var isRefused = fault?.Detail.Message.Contains("prv", StringComparison.Ordinal) == true;
            Assert.True(isRefused != May[command].Contains(persona), $"{persona}: {fault?.Detail.Message}");
        }

        Assert.Empty(People.Rows(crm, "email"));
    }

    public void Dispose() => crm.Dispose();

    // Every required parameter has a value of its type; what it names does not exist, so that nobody gets further than the first look.
    private OrganizationRequest Complete(string command)
    {
        var query = new QueryExpression("customapirequestparameter") { ColumnSet = new ColumnSet("uniquename", "type", "isoptional", "logicalentityname") };
        query.AddLink("customapi", "customapiid", "customapiid").LinkCriteria.AddCondition("uniquename", ConditionOperator.Equal, command);
        var request = new OrganizationRequest(command);
        foreach (var parameter in crm.AsSystem().RetrieveMultiple(query).Entities.Where(row => !row.GetAttributeValue<bool>("isoptional")))
            request[(string)parameter["uniquename"]] = Value((CustomApiType)parameter.GetAttributeValue<OptionSetValue>("type").Value, parameter.GetAttributeValue<string>("logicalentityname"));
        return request;
    }

    private static object Value(CustomApiType type, string? table) => type switch
    {
        CustomApiType.Boolean => false,
        CustomApiType.Integer => 1,
        CustomApiType.Text => "nothing",
        CustomApiType.Moment => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        CustomApiType.Reference => new EntityReference(table ?? "contact", Guid.NewGuid()),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type these commands take."),
    };

    /// <summary>Column "type" of customapirequestparameter (Microsoft Learn).</summary>
    private enum CustomApiType
    {
        Boolean = 0,
        Moment = 1,
        Reference = 5,
        Integer = 7,
        Text = 10,
    }
}
