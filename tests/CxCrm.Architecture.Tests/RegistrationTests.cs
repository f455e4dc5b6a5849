using Mono.Cecil;

namespace CxCrm.Architecture.Tests;

/// <summary>What stands in the registration attributes of the steps and custom APIs.</summary>
public sealed class RegistrationTests
{
    private const string Namespace = "CxCrm.Plugins.Pipeline.";

    [Fact]
    public void Every_step_on_Update_names_the_columns_it_listens_to() =>
        Assert.All(Steps().Where(step => step.Message == "Update"), step => Assert.True(step.Filter.Length > 0, step.Plugin));

    [Fact]
    public void Only_steps_on_Update_filter() =>
        Assert.All(Steps().Where(step => step.Message != "Update"), step => Assert.True(step.Filter.Length == 0, step.Plugin));

    [Fact]
    public void Every_step_says_why_it_is_there() =>
        Assert.All(Steps(), step => Assert.False(string.IsNullOrWhiteSpace(step.Why), step.Plugin));

    [Fact]
    public void No_step_stands_on_reading() =>
        Assert.DoesNotContain(Steps(), step => step.Message is "Retrieve" or "RetrieveMultiple");

    [Fact]
    public void No_step_stands_on_Associate_or_Disassociate() =>
        Assert.DoesNotContain(Steps(), step => step.Message is "Associate" or "Disassociate");

    [Fact]
    public void Asynchronous_steps_run_after_the_operation() =>
        Assert.All(Steps().Where(step => step.Asynchronous), step => Assert.True(step.Stage == 40, step.Plugin));

    [Fact]
    public void Steps_stand_only_on_own_tables_and_six_standard_ones()
    {
        string[] standard = ["contact", "account", "task", "appointment", "email", "phonecall"];

        Assert.All(Steps(), step => Assert.True(step.Table.StartsWith("cx_", StringComparison.Ordinal) || standard.Contains(step.Table, StringComparer.Ordinal), step.Plugin));
    }

    [Fact]
    public void No_two_steps_are_equal() =>
        Assert.Distinct(Steps().Select(step => $"{step.Plugin} {step.Message} {step.Table} {step.Stage} {step.Asynchronous}"));

    [Fact]
    public void Every_image_names_its_columns()
    {
        var images = PluginAssembly.Plugins.SelectMany(plugin => Attributes(plugin, "PreImageAttribute").Concat(Attributes(plugin, "PostImageAttribute")), (plugin, image) => (plugin, image));

        Assert.All(images, item => Assert.True(Texts(item.image.ConstructorArguments[1]).Length > 0, item.plugin.FullName));
    }

    [Fact]
    public void Every_step_and_custom_API_has_a_budget_of_calls() =>
        Assert.All(
            PluginAssembly.Plugins,
            plugin => Assert.True(Attributes(plugin, "CallBudgetAttribute").Any() || Attributes(plugin, "CustomApiAttribute").Any(api => Named(api, "CallBudget") is >= 0), plugin.FullName));

    [Fact]
    public void Every_custom_API_names_the_privilege_it_takes() =>
        Assert.All(
            PluginAssembly.Plugins.SelectMany(plugin => Attributes(plugin, "CustomApiAttribute")),
            api => Assert.StartsWith("prv", (string?)Named(api, "Privilege") ?? "", StringComparison.Ordinal));

    internal static IEnumerable<RegisteredStep> Steps() =>
        from plugin in PluginAssembly.Plugins
        from step in Attributes(plugin, "StepAttribute")
        select new RegisteredStep(
            plugin.FullName,
            (string)step.ConstructorArguments[0].Value,
            (string)step.ConstructorArguments[1].Value,
            (int)step.ConstructorArguments[2].Value,
            (int)step.ConstructorArguments[3].Value == 1,
            step.Properties.Where(property => property.Name == "Filter").Select(property => Texts(property.Argument)).FirstOrDefault() ?? [],
            (string?)Named(step, "Why") ?? "");

    private static IEnumerable<CustomAttribute> Attributes(TypeDefinition plugin, string name) =>
        plugin.CustomAttributes.Where(attribute => attribute.AttributeType.FullName == Namespace + name);

    private static object? Named(CustomAttribute attribute, string name) =>
        attribute.Properties.Where(property => property.Name == name).Select(property => property.Argument.Value).FirstOrDefault();

    private static string[] Texts(CustomAttributeArgument argument) =>
        ((CustomAttributeArgument[])argument.Value).Select(item => (string)item.Value).ToArray();
}
