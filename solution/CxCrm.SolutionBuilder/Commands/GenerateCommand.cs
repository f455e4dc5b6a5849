using System.CommandLine;
using CxCrm.SolutionBuilder.Code;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary><c>generate</c>: writes the early-bound C# and TypeScript types and the data map, or with <c>--check</c> tells which differ.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var options = new Options();
        var code = new Option<string>("--code") { Description = "Folder of the C# types", DefaultValueFactory = _ => Repository.Code };
        var types = new Option<string>("--types") { Description = "File of the TypeScript types", DefaultValueFactory = _ => Repository.Types };
        var reference = new Option<string>("--reference") { Description = "Folder of the reference data, which gets the data map", DefaultValueFactory = _ => Repository.ReferenceData };
        var command = new Command("generate", "Writes the early-bound C# and TypeScript types and the data map") { options.Model, options.Resources, code, types, reference, options.Check };
        command.SetAction(parsed => Run(options.Workspace(parsed, withPlugins: false), parsed.GetValue(code)!, parsed.GetValue(types)!, parsed.GetValue(reference)!, parsed.GetValue(options.Check)));
        return command;
    }

    public static int Run(Workspace workspace, string code, string types, string reference, bool check)
    {
        var findings = new Findings();
        if (workspace.ReadModel(findings) is not { } model || findings.Any)
            return Outcome.Of(findings);
        return Drift.Apply(GeneratedFiles.Of(model, code, types, reference), code, "*.g.cs", check);
    }
}
