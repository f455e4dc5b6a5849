using LocalDataverse.Metadata;
using LocalDataverse.Tests.Import;

namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>
/// One person in every table and column that the model flags as personal data of customers, whatever is flagged: a row per table by the ordinary way, then each flagged text
/// filled in the file itself, so that no rule of ours can refuse it. And in a custom table that another solution brings.
/// </summary>
internal sealed class SeededEverywhere
{
    public const string CustomTable = "sample_booking";

    // Rows are made by the ways that lead there; these tables take none by hand, or are the person.
    private static readonly string[] MadeOtherwise = ["contact", "activityparty", "cx_consent", "cx_consentevent", "cx_consentledger", "cx_privacyrequest", "cx_feedback", "cx_answer"];

    private readonly CrmOrganization crm;
    private readonly Dictionary<string, Guid> rows = [];

    private SeededEverywhere(CrmOrganization crm, Guid person)
    {
        this.crm = crm;
        Person = person;
    }

    public Guid Person { get; }

    /// <summary>Flagged columns that hold the person now, as table.column.</summary>
    public List<string> Filled { get; } = [];

    /// <summary>Flagged columns that could not be filled.</summary>
    public List<string> Left { get; } = [];

    private string Everything => $"{SeededPerson.FirstName} {SeededPerson.LastName}, {SeededPerson.Email.ToUpperInvariant()}, +45 {SeededPerson.Phone}, {SeededPerson.Street}, {Person:B}";

    public static SeededEverywhere Create(CrmOrganization crm)
    {
        var seeded = new SeededEverywhere(crm, SeededPerson.Create(crm).Id);
        crm.As(Persona.PrivacyOfficer).Execute(new OrganizationRequest("cx_OpenPrivacyRequest") { ["Contact"] = new EntityReference("contact", seeded.Person), ["Type"] = "access" });
        var flagged = seeded.Flagged();
        foreach (var table in flagged.Select(column => column.Table).Distinct().Except(MadeOtherwise)) seeded.Row(table);
        foreach (var (table, column) in flagged) seeded.Fill(table, column);
        seeded.AddCustomTable();
        return seeded;
    }

    private List<(string Table, string Column)> Flagged()
    {
        var query = new QueryExpression("cx_datamapentry") { ColumnSet = new ColumnSet("cx_table", "cx_column") };
        query.Criteria.AddCondition("cx_subject", ConditionOperator.Equal, 773000000);
        return [.. crm.AsSystem().RetrieveMultiple(query).Entities.Select(row => ((string)row["cx_table"], (string)row["cx_column"])).Order()];
    }

    private Guid Row(string table)
    {
        if (rows.TryGetValue(table, out var known)) return known;
        var row = new Entity(table);
        foreach (var column in crm.Organization.Catalog.Table(table).Columns.Where(column => column.ValidForCreate && !column.IsPrimaryId))
        {
            if (Value(table, column) is { } value) row[column.LogicalName] = value;
        }

        // A hold in force would stop the erasure; that is another test's.
        if (table == "cx_legalhold") row["cx_liftedon"] = crm.Clock.UtcNow;
        return rows[table] = crm.AsSystem().Create(row);
    }

    private object? Value(string table, ColumnDefinition column)
    {
        if (column.IsLookup && column.Type != ColumnType.Owner)
        {
            if (column.Targets.Contains("contact") && column.LogicalName != "masterid") return new EntityReference("contact", Person);
            return column.Required == RequiredLevel.Application && column.Targets.Count > 0 ? new EntityReference(column.Targets[0], Target(column.Targets[0])) : null;
        }

        if (column.Required != RequiredLevel.Application) return null;
        return column.Type switch
        {
            ColumnType.String or ColumnType.Memo when column.AutoNumberFormat is null => column.MaxLength < 60 ? "Seed" : $"{table} of {SeededPerson.LastName}",
            ColumnType.Choice => new OptionSetValue(column.Options[0].Value),
            ColumnType.DateTime => crm.Clock.UtcNow.Date,
            ColumnType.Integer => 1,
            ColumnType.Decimal => 1m,
            _ => null,
        };
    }

    private Guid Target(string table) => crm.AsSystem().RetrieveMultiple(new QueryExpression(table) { TopCount = 1 }).Entities.FirstOrDefault()?.Id ?? Row(table);

    private void Fill(string table, string column)
    {
        var definition = crm.Organization.Catalog.Table(table).Column(column)!;
        Guid? only = table == "contact" ? Person : null;
        var filled = definition.Type switch
        {
            ColumnType.String or ColumnType.Memo => column == "cx_subjectid" ? FillSubject(table) : DatabaseFile.Fill(crm, table, column, Text(definition), only),
            ColumnType.DateTime => DatabaseFile.Fill(crm, table, column, "1980-02-03", only),
            ColumnType.Choice => DatabaseFile.Fill(crm, table, column, definition.Options[0].Value, only),
            ColumnType.MultiChoice => DatabaseFile.Fill(crm, table, column, definition.Options[0].Value.ToString(CultureInfo.InvariantCulture), only),
            ColumnType.Boolean => DatabaseFile.Fill(crm, table, column, 1, only),
            ColumnType.File => 0,
            ColumnType.Lookup when !definition.Targets.Contains("contact") => DatabaseFile.Fill(crm, table, column, Target(definition.Targets[0]).ToString("D")),
            _ => DatabaseFile.Count(crm, table, column),
        };
        (filled > 0 ? Filled : Left).Add($"{table}.{column}");
    }

    // The consent history bears an id of its own; it was written when the person spoke.
    private int FillSubject(string table) =>
        table.StartsWith("cx_consent", StringComparison.Ordinal) ? DatabaseFile.Count(crm, table, "cx_subjectid") : DatabaseFile.Fill(crm, table, "cx_subjectid", Person.ToString("D"));

    private string Text(ColumnDefinition column)
    {
        if (column.LogicalName.StartsWith("emailaddress", StringComparison.Ordinal)) return SeededPerson.Email;
        if (column.Format == "phone" || column.LogicalName is "home2" or "business2" or "callback") return SeededPerson.Phone;
        if (column.LogicalName.Contains("_line", StringComparison.Ordinal)) return SeededPerson.Street;
        var longest = column.MaxLength ?? 100;
        return longest >= Everything.Length ? Everything : longest >= SeededPerson.Email.Length ? SeededPerson.Email : SeededPerson.Phone;
    }

    private void AddCustomTable()
    {
        var solution = new SolutionZip()
            .Table(
                "sample_Booking",
                SolutionZip.Column("sample_Guest", "lookup", "") + SolutionZip.Column("sample_Payer", "customer", "") + SolutionZip.Column("sample_Remark") + SolutionZip.Column("sample_Long", "ntext", "<MaxLength>2000</MaxLength>"))
            .Lookup("sample_contact_booking", CustomTable, "sample_guest", "contact")
            .Lookup("sample_payer_contact", CustomTable, "sample_payer", "contact")
            .Lookup("sample_payer_account", CustomTable, "sample_payer", "account");
        crm.Organization.Import(solution.Pack());
        var person = new EntityReference("contact", Person);
        crm.AsSystem().Create(new Entity(CustomTable) { ["sample_bookingname"] = $"For {SeededPerson.Email}", ["sample_guest"] = person, ["sample_remark"] = $"Ring {SeededPerson.Phone}" });
        crm.AsSystem().Create(new Entity(CustomTable) { ["sample_bookingname"] = "Suite", ["sample_payer"] = person, ["sample_long"] = Everything });
    }
}
