using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>An organisation with the test plug-in assembly, on which a test registers steps that do what their script says.</summary>
public sealed class PluginOrganization : IDisposable
{
    private static readonly Guid Assembly = new("5a000000-0000-4000-8000-000000000001");
    private static readonly Guid ScriptType = new("5a000000-0000-4000-8000-000000000002");
    private readonly BareOrganization _bare = new();

    public static Guid AddType { get; } = new("5a000000-0000-4000-8000-000000000003");

    public PluginOrganization()
    {
        Write(
            ("pluginassembly", Assembly, new() { ["name"] = "LocalDataverse.TestPlugins", ["content"] = Content(), ["isolationmode"] = new OptionSetValue(2) }),
            ("plugintype", ScriptType, new() { ["typename"] = "LocalDataverse.TestPlugins.Script", ["pluginassemblyid"] = new EntityReference("pluginassembly", Assembly) }),
            ("plugintype", AddType, new() { ["typename"] = "LocalDataverse.TestPlugins.Add", ["pluginassemblyid"] = new EntityReference("pluginassembly", Assembly) }));
        Admin = new OrganizationService(Organization.Engine, WellKnown.Administrator);
    }

    public Organization Organization => _bare.Organization;

    public OrganizationService Admin { get; }

    public FixedClock Clock => _bare.Clock;

    /// <summary>Traces of the latest message's plug-ins, one line each.</summary>
    public IReadOnlyList<string> Traces => [.. Admin.LastDiagnostics!.Runs.SelectMany(r => r.Trace.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))];

    public Guid Step(
        string message, string? table, Stage stage, string script, int rank = 1, string filter = "", bool isAsync = false, Guid? runAs = null, bool deletesJob = false)
    {
        var id = Guid.NewGuid();
        using var session = Organization.Database.Open();
        session.Begin();
        var messageId = new EntityReference("sdkmessage", Guid.Parse((string)session.Scalar("SELECT sdkmessageid FROM sdkmessage WHERE name = $name", ("$name", message))!));
        var step = new AttributeCollection
        {
            ["name"] = $"{message} {table} {stage}",
            ["sdkmessageid"] = messageId,
            ["eventhandler"] = new EntityReference("plugintype", ScriptType),
            ["stage"] = new OptionSetValue((int)stage),
            ["mode"] = new OptionSetValue(isAsync ? 1 : 0),
            ["rank"] = rank,
            ["filteringattributes"] = filter,
            ["configuration"] = script,
            ["asyncautodelete"] = deletesJob,
        };
        if (table is not null)
            step["sdkmessagefilterid"] = Filter(session, messageId, table);
        if (runAs is { } user)
            step["impersonatinguserid"] = new EntityReference("systemuser", user);
        Insert(session, "sdkmessageprocessingstep", id, step);
        session.Commit();
        Organization.Engine.Forget();
        return id;
    }

    public void Image(Guid step, string alias, int kind, string columns) => Write(("sdkmessageprocessingstepimage", Guid.NewGuid(), new()
    {
        ["name"] = alias,
        ["entityalias"] = alias,
        ["imagetype"] = new OptionSetValue(kind),
        ["attributes"] = columns,
        ["messagepropertyname"] = "Target",
        ["sdkmessageprocessingstepid"] = new EntityReference("sdkmessageprocessingstep", step),
    }));

    public void Write(params (string Table, Guid Id, AttributeCollection Row)[] rows)
    {
        using var session = Organization.Database.Open();
        session.Begin();
        foreach (var (table, id, row) in rows)
            Insert(session, table, id, row);
        session.Commit();
        Organization.Engine.Forget();
    }

    /// <summary>A user of the root unit, or of another, without any role.</summary>
    public Guid User(string name, Guid? unit = null) => Admin.Create(new Entity("systemuser")
    {
        ["firstname"] = name,
        ["lastname"] = "Test",
        ["domainname"] = $"{name}@example.com",
        ["businessunitid"] = new EntityReference("businessunit", unit ?? WellKnown.RootBusinessUnit),
    });

    /// <summary>A role with these privileges, given to the user.</summary>
    public Guid Role(Guid user, params (string Privilege, int Mask)[] privileges)
    {
        var role = Admin.Create(new Entity("role") { ["name"] = "Role", ["businessunitid"] = new EntityReference("businessunit", WellKnown.RootBusinessUnit) });
        foreach (var (privilege, mask) in privileges)
        {
            var id = Guid.Parse((string)Scalar("SELECT privilegeid FROM privilege WHERE name = $name", ("$name", privilege))!);
            Write(("roleprivileges", Guid.NewGuid(), new() { ["roleid"] = role, ["privilegeid"] = id, ["privilegedepthmask"] = mask }));
        }

        Admin.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);
        return role;
    }

    public object? Scalar(string sql, params (string, object?)[] parameters)
    {
        using var session = Organization.Database.Read();
        return session.Scalar(sql, parameters);
    }

    public void Dispose() => _bare.Dispose();

    private static RowStamp Stamp { get; } = new(WellKnown.SystemUser, WellKnown.RootBusinessUnit, WellKnown.Organization, BareOrganization.Now);

    private static string Content() =>
        Convert.ToBase64String(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "LocalDataverse.TestPlugins.dll")));

    private EntityReference Filter(DatabaseSession session, EntityReference message, string table)
    {
        var id = Guid.NewGuid();
        Insert(session, "sdkmessagefilter", id, new AttributeCollection { ["sdkmessageid"] = message, ["primaryobjecttypecode"] = table });
        return new EntityReference("sdkmessagefilter", id);
    }

    private void Insert(DatabaseSession session, string table, Guid id, AttributeCollection row)
    {
        var definition = Organization.Catalog.Table(table);
        Stamp.Complete(definition, row);
        new RowStore(session).Insert(definition, id, row);
    }
}
