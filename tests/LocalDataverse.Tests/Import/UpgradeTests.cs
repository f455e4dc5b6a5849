using System.ServiceModel;
using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Import;

public sealed class UpgradeTests : IDisposable
{
    private const string View = "<savedquery><savedqueryid>{11111111-1111-4111-8111-111111111111}</savedqueryid><querytype>0</querytype><isdefault>1</isdefault><fetchxml><fetch/></fetchxml><LocalizedNames><LocalizedName description=\"Things\" languagecode=\"1033\" /></LocalizedNames></savedquery>";

    private readonly BareOrganization _bare = new();

    private Organization Organization => _bare.Organization;

    public void Dispose() => _bare.Dispose();

    [Fact]
    public void A_newer_version_adds_columns_and_keeps_the_rows()
    {
        Organization.Import(new SolutionZip("1.0.0.0").Table("sample_Thing").Pack());
        var id = Insert("sample_thing", ("sample_thingname", "Kept"));
        Organization.Import(new SolutionZip("1.1.0.0").Table("sample_Thing", SolutionZip.Column("sample_Size", "int", "")).Pack());
        Update("sample_thing", id, ("sample_size", 3));
        var row = Read("sample_thing", id);
        Assert.Equal(("Kept", 3), (row["sample_thingname"], row["sample_size"]));
    }

    [Fact]
    public void A_column_may_grow_longer()
    {
        Organization.Import(new SolutionZip("1.0.0.0").Table("sample_Thing", SolutionZip.Column("sample_Text", facts: "<MaxLength>10</MaxLength>")).Pack());
        var report = Organization.Import(new SolutionZip("1.0.0.1").Table("sample_Thing", SolutionZip.Column("sample_Text", facts: "<MaxLength>4000</MaxLength>")).Pack());
        Assert.Equal(4000, Organization.Catalog.Table("sample_thing").Column("sample_text")!.MaxLength);
        Assert.Equal(ImportOutcome.Updated, report.Components.Single(c => c.Name == "sample_thing.sample_text").Outcome);
    }

    [Fact]
    public void A_column_that_a_newer_version_no_longer_has_keeps_its_values()
    {
        Organization.Import(new SolutionZip("1.0.0.0").Table("sample_Thing", SolutionZip.Column("sample_Old")).Pack());
        var id = Insert("sample_thing", ("sample_old", "here"));
        Organization.Import(new SolutionZip("2.0.0.0").Table("sample_Thing").Pack());
        Assert.Equal("here", Read("sample_thing", id)["sample_old"]);
    }

    [Fact]
    public void A_column_cannot_change_its_type()
    {
        Organization.Import(new SolutionZip("1.0.0.0").Table("sample_Thing", SolutionZip.Column("sample_Size", "int", "")).Pack());
        var fault = Refuse(new SolutionZip("1.0.0.1").Table("sample_Thing", SolutionZip.Column("sample_Size")));
        Assert.Contains("sample_thing.sample_size", fault.Message, StringComparison.Ordinal);
        Assert.Contains("from Integer to String", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_key_that_the_rows_already_break_keeps_the_old_version()
    {
        Organization.Import(new SolutionZip("1.0.0.0").Table("sample_Thing", SolutionZip.Column("sample_Code")).Pack());
        Insert("sample_thing", ("sample_code", "A"));
        Insert("sample_thing", ("sample_code", "a"));
        const string Key = "<EntityKey><Name>sample_Code</Name><LogicalName>sample_code</LogicalName><EntityKeyAttributes><AttributeName>sample_code</AttributeName></EntityKeyAttributes></EntityKey>";
        Refuse(new SolutionZip("1.1.0.0").Table("sample_Thing", SolutionZip.Column("sample_Code"), Key));
        Assert.Equal("1.0.0.0", Scalar("SELECT version FROM solution WHERE uniquename = 'Sample'"));
        Assert.Empty(Organization.Catalog.Table("sample_thing").Keys);
    }

    [Fact]
    public void Keys_with_an_empty_part_do_not_collide()
    {
        const string Key = "<EntityKey><Name>sample_Code</Name><LogicalName>sample_code</LogicalName><EntityKeyAttributes><AttributeName>sample_code</AttributeName></EntityKeyAttributes></EntityKey>";
        Organization.Import(new SolutionZip().Table("sample_Thing", SolutionZip.Column("sample_Code"), Key).Pack());
        Insert("sample_thing", ("sample_code", null));
        Insert("sample_thing", ("sample_code", null));
        Assert.Equal(2L, Scalar("SELECT count(*) FROM sample_thing"));
    }

    [Fact]
    public void A_view_that_a_newer_version_no_longer_has_goes()
    {
        Organization.Import(new SolutionZip("1.0.0.0").Table("sample_Thing", views: View).Pack());
        var report = Organization.Import(new SolutionZip("1.1.0.0").Table("sample_Thing").Pack());
        Assert.Equal("Things", report.Components.Single(c => c.Outcome == ImportOutcome.Removed).Name);
        Assert.Equal(0L, Scalar("SELECT count(*) FROM savedquery WHERE returnedtypecode = 'sample_thing'"));
    }

    [Fact]
    public void An_older_version_is_refused()
    {
        Organization.Import(new SolutionZip("2.0.0.0").Table("sample_Thing").Pack());
        Assert.Contains("version 2.0.0.0 is installed", Refuse(new SolutionZip("1.9.0.0").Table("sample_Thing")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unmanaged_does_not_go_over_managed()
    {
        Organization.Import(new SolutionZip(managed: true).Table("sample_Thing").Pack());
        Assert.Equal(unchecked((int)0x80048041), Refuse(new SolutionZip("1.1.0.0", managed: false).Table("sample_Thing")).ErrorCode);
    }

    [Fact]
    public void Missing_dependencies_are_all_named()
    {
        var fault = Refuse(new SolutionZip().Table("sample_Thing")
            .Needs("type=\"1\" schemaName=\"other_table\" displayName=\"Other\" solution=\"OtherSolution (1.0)\"")
            .Needs("type=\"61\" schemaName=\"other_/icon.svg\" displayName=\"Icon\" solution=\"OtherSolution (1.0)\""));
        Assert.Equal(unchecked((int)0x8004801D), fault.ErrorCode);
        Assert.Contains("Other (type 1, from OtherSolution (1.0), needed by Thing)", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Icon (type 61", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependency_that_is_there_is_no_hindrance()
    {
        Organization.Import(new SolutionZip().Table("sample_Thing").Needs("type=\"2\" schemaName=\"emailaddress1\" parentSchemaName=\"Contact\" solution=\"OtherSolution (1.0)\"").Pack());
        Assert.NotNull(Organization.Catalog.Find("sample_thing"));
    }

    [Fact]
    public void A_lookup_without_a_relationship_is_refused_by_name() => Assert.Contains(
        "sample_thing.sample_ref",
        Refuse(new SolutionZip().Table("sample_Thing", SolutionZip.Column("sample_Ref", "lookup", ""))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_step_on_a_plug_in_type_that_is_nowhere_is_refused() => Assert.Contains(
        "plug-in type 'Nowhere.P, Nowhere'",
        Refuse(new SolutionZip().Section("""
            <SdkMessageProcessingSteps><SdkMessageProcessingStep Name="S" SdkMessageProcessingStepId="{22222222-2222-4222-8222-222222222222}">
            <SdkMessageId>9ebdbb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId><PluginTypeName>Nowhere.P, Nowhere</PluginTypeName></SdkMessageProcessingStep></SdkMessageProcessingSteps>
            """)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parts_the_engine_does_not_use_are_named_and_do_no_harm()
    {
        var report = Organization.Import(new SolutionZip().Table("sample_Thing")
            .Section("<CanvasApps><CanvasApp><Name>sample_canvas</Name></CanvasApp></CanvasApps>")
            .File("maskingrules/a/maskingrule.xml", "<maskingrule/>").Pack());
        Assert.Equal(
            ["CanvasApp sample_canvas", "File maskingrules/a/maskingrule.xml"],
            report.Components.Where(c => c.Outcome == ImportOutcome.Ignored).Select(c => $"{c.Kind} {c.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Notes_and_activities_can_point_to_a_table_that_allows_them()
    {
        Organization.Import(new SolutionZip().Table("sample_Thing", flags: "<HasRelatedNotes>True</HasRelatedNotes><HasRelatedActivities>True</HasRelatedActivities>").Pack());
        var thing = Insert("sample_thing", ("sample_thingname", "x"));
        var note = Insert("annotation", ("objectid", new EntityReference("sample_thing", thing)));
        var task = Insert("task", ("regardingobjectid", new EntityReference("sample_thing", thing)));
        Assert.Equal("sample_thing", ((EntityReference)Read("annotation", note)["objectid"]).LogicalName);
        Assert.Equal("sample_thing", ((EntityReference)Read("activitypointer", task)["regardingobjectid"]).LogicalName);
        Assert.Equal("regardingobjectid_sample_thing_task", Organization.Catalog.LookupsOf("task").Single(r => r.ReferencedTable == "sample_thing").ReferencingNavigation);
    }

    [Fact]
    public void Custom_APIs_come_from_their_own_files()
    {
        Organization.Import(new SolutionZip()
            .File("customapis/sample_Do/customapi.xml", "<customapi uniquename=\"sample_Do\"><bindingtype>0</bindingtype><isfunction>1</isfunction><executeprivilegename>prvReadContact</executeprivilegename><displayname default=\"Do\"/></customapi>")
            .File("customapis/sample_Do/customapirequestparameters/In/customapirequestparameter.xml", "<customapirequestparameter uniquename=\"In\"><type>10</type><isoptional>1</isoptional></customapirequestparameter>")
            .File("customapis/sample_Do/customapiresponseproperties/Out/customapiresponseproperty.xml", "<customapiresponseproperty uniquename=\"Out\"><type>7</type></customapiresponseproperty>").Pack());
        Assert.Equal("In|1|10", Scalar("SELECT p.uniquename || '|' || p.isoptional || '|' || p.type FROM customapirequestparameter p JOIN customapi a USING (customapiid) WHERE a.uniquename = 'sample_Do' AND a.isfunction = 1"));
        Assert.Equal("Out", Scalar("SELECT p.uniquename FROM customapiresponseproperty p JOIN customapi a USING (customapiid)"));
        Assert.Equal("sample_Do", Scalar("SELECT m.name FROM sdkmessage m JOIN customapi a USING (sdkmessageid)"));
    }

    [Fact]
    public void An_environment_variable_has_its_default_and_its_value()
    {
        Organization.Import(new SolutionZip()
            .File("environmentvariabledefinitions/sample_Url/environmentvariabledefinition.xml", "<environmentvariabledefinition schemaname=\"sample_Url\"><type>100000000</type><defaultvalue>https://example.org</defaultvalue></environmentvariabledefinition>")
            .File("environmentvariabledefinitions/sample_Url/environmentvariablevalues.json", """{"environmentvariablevalues":{"environmentvariablevalue":{"value":"https://example.com"}}}""").Pack());
        Assert.Equal("https://example.org -> https://example.com", Scalar("SELECT defaultvalue || ' -> ' || value FROM environmentvariabledefinition JOIN environmentvariablevalue USING (environmentvariabledefinitionid)"));
    }

    private OrganizationServiceFault Refuse(SolutionZip zip)
    {
        var before = Organization.Catalog;
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Organization.Import(zip.Pack()));
        Assert.Same(before, Organization.Catalog);
        return fault.Detail;
    }

    private object? Scalar(string sql)
    {
        using var session = Organization.Database.Read();
        return session.Scalar(sql);
    }

    private Guid Insert(string table, params (string Column, object? Value)[] values)
    {
        var id = Guid.NewGuid();
        Write(rows => rows.Insert(Organization.Catalog.Table(table), id, Row(values)));
        return id;
    }

    private void Update(string table, Guid id, params (string Column, object? Value)[] values) =>
        Write(rows => Assert.True(rows.Update(Organization.Catalog.Table(table), id, Row(values))));

    private void Write(Action<RowStore> write)
    {
        using var session = Organization.Database.Open();
        session.Begin();
        write(new RowStore(session));
        session.Commit();
    }

    private Entity Read(string table, Guid id)
    {
        using var session = Organization.Database.Read();
        return new RowStore(session).Read(Organization.Catalog.Table(table), id)!;
    }

    private static AttributeCollection Row((string Column, object? Value)[] values)
    {
        var row = new AttributeCollection();
        foreach (var (column, value) in values)
            row[column] = value;
        return row;
    }
}
