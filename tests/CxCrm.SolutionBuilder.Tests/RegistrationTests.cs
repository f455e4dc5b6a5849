using CxCrm.SolutionBuilder.Assembly;
using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Tests;

public sealed class RegistrationTests : IDisposable
{
    private static readonly Step Right = new("Update", "cx_thing", Step.PostOperation, 0, 1, ["cx_code"], "because");

    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, int, int, string, string, string> WrongSteps => new()
    {
        { "Update", "cx_thing", 40, 0, "", "why", "'Filter' is missing" },
        { "Create", "cx_thing", 40, 0, "cx_code", "why", "'Filter' has a meaning only on Update" },
        { "Update", "cx_thing", 40, 0, "cx_kode", "why", "names 'cx_kode', which cx_thing does not have" },
        { "Update", "lead", 40, 0, "subject", "why", "steps stand only on our tables" },
        { "Associate", "cx_thing", 40, 0, "", "why", "the message can't be registered" },
        { "Create", "cx_thing", 30, 0, "", "why", "the stage must be 10, 20 or 40" },
        { "Create", "cx_thing", 20, 1, "", "why", "an asynchronous step stands in PostOperation" },
        { "Create", "cx_thing", 20, 0, "", "", "'Why' is missing" },
    };

    [Theory]
    [MemberData(nameof(WrongSteps))]
    public void A_wrong_step_is_refused(string message, string table, int stage, int mode, string filter, string why, string reason) =>
        Assert.Contains(Findings(Type([new(message, table, stage, mode, 1, filter.Length == 0 ? [] : [filter], why)])), f => f.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void A_right_step_is_accepted() => Assert.Empty(Findings(Type([Right])));

    [Fact]
    public void The_same_step_twice_is_refused() =>
        Assert.Contains(Findings(Type([Right, Right])), f => f.Contains("registered twice", StringComparison.Ordinal));

    [Theory]
    [InlineData(true, "", "names no columns")]
    [InlineData(true, "cx_kode", "names 'cx_kode'")]
    public void A_wrong_image_is_refused(bool isPre, string column, string reason) =>
        Assert.Contains(Findings(Type([Right], new Image(isPre, "image", column.Length == 0 ? [] : [column]))), f => f.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void A_pre_image_of_a_new_row_is_refused() =>
        Assert.Contains(
            Findings(Type([new("Create", "cx_thing", 40, 0, 1, [], "why")], new Image(true, "before", ["cx_code"]))),
            f => f.Contains("none of the steps has such an image", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "'Privilege' is missing")]
    [InlineData("prvReadContact", "is no privilege of a table of ours")]
    [InlineData("prvreadcx_thing", "is no privilege of a table of ours")]
    public void A_custom_api_needs_a_privilege_of_ours(string privilege, string reason) =>
        Assert.Contains(Findings(Api(new("cx_Do", 0, false, [], []) { Privilege = privilege, MaxBytes = 1 })), f => f.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void A_parameter_of_another_type_is_refused() =>
        Assert.Contains(
            Findings(Api(new("cx_Do", 0, false, [new("When", "System.DateTimeOffset", null, false, "", "")], []) { Privilege = "prvReadcx_Thing", MaxBytes = 1 })),
            f => f.Contains("System.DateTimeOffset, which no custom API can carry", StringComparison.Ordinal));

    [Fact]
    public void A_plug_in_without_a_call_budget_is_refused() =>
        Assert.Contains(Findings(Type([Right]) with { CallBudget = null }), f => f.Contains("call budget is missing", StringComparison.Ordinal));

    [Fact]
    public void A_custom_api_is_written_as_documented()
    {
        var api = new CustomApi("cx_DoThing", 0, false, [new("Code", "System.String", 10, true, "", "The code")], [new("Id", "System.Guid", 12, false, "", "")]) { Privilege = "prvReadcx_Thing", MaxBytes = 1 };
        var package = new Package(_folder.Valid(), new("x.dll", "X", "X, Version=1.0.0.0", [Api(api)]));

        var files = CustomApiWriter.Write(package).ToDictionary(f => f.Path, f => f.Content);

        var main = files["customapis/cx_DoThing/customapi.xml"];
        Assert.Equal("prvReadcx_Thing", (string?)main.Element("executeprivilegename"));
        Assert.Equal("Do thing", (string?)main.Element("displayname")?.Attribute("default"));
        var parameter = files["customapis/cx_DoThing/customapirequestparameters/Code/customapirequestparameter.xml"];
        Assert.Equal(("1", "10"), ((string?)parameter.Element("isoptional"), (string?)parameter.Element("type")));
        Assert.Null(files["customapis/cx_DoThing/customapiresponseproperties/Id/customapiresponseproperty.xml"].Element("isoptional"));
    }

    [Fact]
    public void A_step_is_written_with_the_images_that_fit_it()
    {
        var type = Type([Right, new("Create", "cx_thing", 40, 0, 1, [], "why")], new Image(true, "before", ["cx_code"]), new Image(false, "after", ["cx_code"]));
        var package = new Package(_folder.Valid(), new("x.dll", "X", "X, Version=1.0.0.0", [type]));

        var images = type.Steps.Select(s => string.Join(' ', StepWriter.Write(type, s, package).Descendants("SdkMessageProcessingStepImage")
            .Select(i => $"{(string?)i.Attribute("Name")}:{(string?)i.Element("MessagePropertyName")}")));

        Assert.Equal(["before:Target after:Target", "after:Id"], images);
    }

    private static PluginType Type(IReadOnlyList<Step> steps, params Image[] images) => new("X.Plugin", steps, images, null, 1) { IsCreatable = true };

    private static PluginType Api(CustomApi api) => new("X.Api", [], [], api, 1) { IsCreatable = true };

    private IEnumerable<string> Findings(PluginType type)
    {
        var findings = new Findings();
        AssemblyRules.Check(new("x.dll", "X", "X, Version=1.0.0.0", [type]), _folder.Valid(), findings);
        return findings.All.Select(f => f.Reason);
    }
}
