using System.CommandLine;
using CxCrm.SolutionBuilder.Docs;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary><c>docs</c>: writes the reference documents, or with <c>--check</c> tells which differ.</summary>
internal static class DocsCommand
{
    public static Command Create()
    {
        var options = new Options();
        var output = new Option<string>("--out") { Description = "Folder of the documents", DefaultValueFactory = _ => Repository.Documents };
        var command = new Command("docs", "Writes the reference documents") { options.Model, options.Resources, options.Plugins, options.References, output, options.Check };
        command.SetAction(parsed => Run(options.Workspace(parsed, withPlugins: true), parsed.GetValue(output)!, parsed.GetValue(options.Check)));
        return command;
    }

    public static int Run(Workspace workspace, string output, bool check)
    {
        var findings = new Findings();
        if (workspace.ReadModel(findings) is not { } model)
            return Outcome.Of(findings);
        var assembly = workspace.ReadAssembly(model, findings);
        if (findings.Any)
            return Outcome.Of(findings);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tables.md"] = TablesDocument.Write(model),
            ["roles.md"] = RolesDocument.Write(model),
            ["data-map.md"] = DataMapDocument.Write(model),
            ["settings.md"] = SettingsDocument.Write(model),
        };
        if (assembly is not null)
        {
            files["custom-apis.md"] = CustomApisDocument.Write(assembly);
            files["steps.md"] = StepsDocument.Write(assembly);
        }

        return Drift.Apply(files.ToDictionary(f => Path.Combine(output, f.Key), f => f.Value), output, "*.md", check);
    }
}
