using System.CommandLine;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary><c>check</c>: holds the model and, if it is built, the assembly to the rules and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new Options();
        var command = new Command("check", "Checks the model, and the plug-in assembly where it is built") { options.Model, options.Resources, options.Plugins, options.References };
        command.SetAction(parsed => Run(options.Workspace(parsed, withPlugins: File.Exists(parsed.GetValue(options.Plugins)))));
        return command;
    }

    public static int Run(Workspace workspace)
    {
        var findings = new Findings();
        if (workspace.ReadModel(findings) is { } model)
            workspace.ReadAssembly(model, findings);
        return Outcome.Of(findings);
    }
}
