using System.CommandLine;
using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary><c>pack</c>: writes the managed and the unmanaged zip.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var options = new Options();
        var output = new Option<string>("--out") { Description = "Folder of the zips", DefaultValueFactory = _ => Repository.Output };
        var command = new Command("pack", "Writes the managed and the unmanaged solution zip") { options.Model, options.Resources, options.Plugins, options.References, output };
        command.SetAction(parsed => Run(options.Workspace(parsed, withPlugins: true), parsed.GetValue(output)!));
        return command;
    }

    public static int Run(Workspace workspace, string output)
    {
        var findings = new Findings();
        if (workspace.ReadModel(findings) is not { } model)
            return Outcome.Of(findings);
        var plugins = workspace.ReadAssembly(model, findings);
        foreach (var label in model.WebResourceLabels.Where(l => model.WebResources.All(r => r.Name != l.Name)))
            findings.Report(label.At, $"web resource '{label.Name}' has no file under {string.Join(" or ", workspace.Resources)}");
        if (findings.Any)
            return Outcome.Of(findings);
        var package = new Package(model, plugins);
        ZipWriter.Write(package, managed: false, Path.Combine(output, $"{model.Solution.UniqueName}_unmanaged.zip"));
        ZipWriter.Write(package, managed: true, Path.Combine(output, $"{model.Solution.UniqueName}_managed.zip"));
        return 0;
    }
}
