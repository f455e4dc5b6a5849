using CxCrm.SolutionBuilder.Code;
using CxCrm.SolutionBuilder.Commands;

namespace CxCrm.SolutionBuilder.Tests;

public sealed class GeneratedCodeTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[EntityLogicalName(\"cx_thing\")]")]
    [InlineData("public sealed class CxThing : Entity")]
    [InlineData("public new const string LogicalName = \"cx_thing\";")]
    [InlineData("public CxThing(Guid id) : base(LogicalName, id)")]
    [InlineData("public string? Name\n")]
    [InlineData("public CxThingKind? Kind\n")]
    [InlineData("public Money? Price\n")]
    [InlineData("public EntityReference? ContactId\n")]
    [InlineData("public CxThingStateCode? StateCode\n")]
    [InlineData("public const string Id = \"cx_thingid\";")]
    [InlineData("public const string ContactId = \"cx_contact_thing\";")]
    [InlineData("public enum CxThingKind\n{\n    Big = 773000000,\n    Small = 773000001,\n}")]
    [InlineData("public enum CxThingStatusCode\n{\n    Active = 1,\n    Inactive = 2,\n}")]
    public void A_table_becomes_an_early_bound_class(string part)
    {
        var model = _folder.Valid();

        Assert.Contains(part, CSharpTable.Write(model.Table("cx_thing")!, model), StringComparison.Ordinal);
    }

    [Fact]
    public void A_standard_table_becomes_a_class_with_its_schema_names()
    {
        var model = _folder.Valid();

        var text = CSharpTable.Write(model.Table("contact")!, model);

        Assert.Contains("public sealed class Contact : Entity", text, StringComparison.Ordinal);
        Assert.Contains("public const string FullName = \"fullname\";", text, StringComparison.Ordinal);
        Assert.Contains("public string? EMailAddress1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cx_Attributes", "AttributesColumn")]
    [InlineData("cx_OwnerId", "OwnerIdColumn")]
    public void A_column_named_like_a_member_gets_a_suffix(string column, string property)
    {
        _folder.With("tables/cx_Thing.yml", ModelFolder.Thing.Replace("cx_Price: {type: money", $"{column}: {{type: money", StringComparison.Ordinal));
        var model = _folder.Valid();

        Assert.Contains($"public Money? {property}\n", CSharpTable.Write(model.Table("cx_thing")!, model), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_get_names_and_option_values()
    {
        var text = TypeScript.Write(_folder.Valid());

        Assert.Contains("export const CxThing = {\n  logicalName: \"cx_thing\",\n  entitySet: \"cx_things\",\n  id: \"cx_thingid\",\n", text, StringComparison.Ordinal);
        Assert.Contains("    kind: \"cx_kind\",\n", text, StringComparison.Ordinal);
        Assert.Contains("export const CxThingKind = {\n  big: 773000000,\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_fails_when_a_file_differs_or_is_stale()
    {
        var (code, types) = (_folder.At("code"), _folder.At("tables.g.ts"));
        Assert.Equal(1, GenerateCommand.Run(_folder.Workspace, code, types, _folder.At("reference"), check: true));
        Assert.Equal(0, GenerateCommand.Run(_folder.Workspace, code, types, _folder.At("reference"), check: false));
        Assert.Equal(0, GenerateCommand.Run(_folder.Workspace, code, types, _folder.At("reference"), check: true));

        File.WriteAllText(Path.Combine(code, "CxGone.g.cs"), "");

        Assert.Equal(1, GenerateCommand.Run(_folder.Workspace, code, types, _folder.At("reference"), check: true));
    }
}
