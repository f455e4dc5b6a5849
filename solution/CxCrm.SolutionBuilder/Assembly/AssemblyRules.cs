using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Assembly;

/// <summary>Holds the registrations to the model: what they name exists, and what must be said is said.</summary>
internal static class AssemblyRules
{
    public static void Check(PluginAssembly assembly, SolutionModel model, Findings findings)
    {
        var at = new Position(assembly.Path, 0);
        foreach (var type in assembly.Types)
        {
            void Report(string reason) => findings.Report(at, $"{type.FullName}: {reason}");
            if (!type.IsCreatable)
                Report("a plug-in must be a public class that is neither abstract nor generic, with a constructor without parameters");
            if (type.CallBudget is null)
                Report("the call budget is missing: say how many calls one run may make, [CallBudget(n)] or CallBudget = n");
            StepRules.Check(type, model, Report);
            if (type.CustomApi is { } api)
                CustomApiRules.Check(api, model, Report);
        }

        foreach (var name in assembly.CustomApis.GroupBy(a => a.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            findings.Report(at, $"custom API '{name.Key}' is registered twice");
    }
}
