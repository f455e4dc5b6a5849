using System.CommandLine;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary>The options that several commands share.</summary>
internal sealed class Options
{
    public Option<string> Model { get; } = new("--model") { Description = "Folder of the model", DefaultValueFactory = _ => Repository.Model };

    public Option<string[]> Resources { get; } = new("--resources") { Description = "Folders of web resources", DefaultValueFactory = _ => Repository.Resources, AllowMultipleArgumentsPerToken = true };

    public Option<string> Plugins { get; } = new("--plugins") { Description = "The built plug-in assembly", DefaultValueFactory = _ => Repository.Plugins };

    public Option<string[]> References { get; } = new("--references") { Description = "Assemblies that the plug-in assembly refers to", DefaultValueFactory = _ => Repository.References, AllowMultipleArgumentsPerToken = true };

    public Option<bool> Check { get; } = new("--check") { Description = "Write nothing; fail when what would be written differs" };

    public Workspace Workspace(ParseResult parsed, bool withPlugins) =>
        new(parsed.GetValue(Model)!, parsed.GetValue(Resources)!, withPlugins ? parsed.GetValue(Plugins) : null, withPlugins ? parsed.GetValue(References)! : []);
}
