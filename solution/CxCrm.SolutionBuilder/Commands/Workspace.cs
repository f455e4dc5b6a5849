using CxCrm.SolutionBuilder.Assembly;
using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Model.Reading;
using CxCrm.SolutionBuilder.Rules;

namespace CxCrm.SolutionBuilder.Commands;

/// <summary>Where the parts of the solution are. Nothing is written while anything is wrong.</summary>
/// <param name="Model">The folder that holds <c>solution.yml</c>.</param>
/// <param name="Resources">Folders of web resources.</param>
/// <param name="Plugins">The built plug-in assembly; null to leave it out.</param>
/// <param name="References">Assemblies that it refers to.</param>
internal sealed record Workspace(string Model, IReadOnlyList<string> Resources, string? Plugins, IReadOnlyList<string> References)
{
    /// <summary>Reads the model and holds it to the rules.</summary>
    public SolutionModel? ReadModel(Findings findings)
    {
        var model = ModelReader.Read(Model, Resources, findings);
        if (model is not null)
            ModelRules.Check(model, findings);
        return model;
    }

    /// <summary>Reads the assembly and holds it to the model.</summary>
    public PluginAssembly? ReadAssembly(SolutionModel model, Findings findings)
    {
        if (Plugins is null)
            return null;
        if (!File.Exists(Plugins))
        {
            findings.Report(new(Plugins, 0), "the plug-in assembly does not exist; build plugins/CxCrm.Plugins first");
            return null;
        }

        var assembly = AssemblyReader.Read(Plugins, References.Where(File.Exists));
        AssemblyRules.Check(assembly, model, findings);
        return assembly;
    }
}
