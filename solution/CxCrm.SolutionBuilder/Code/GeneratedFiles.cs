using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Code;

/// <summary>Everything that is generated for code: file names with their contents.</summary>
internal static class GeneratedFiles
{
    public static IReadOnlyDictionary<string, string> Of(SolutionModel model, string codeFolder, string typesFile, string referenceFolder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in model.Tables)
            files[Path.Combine(codeFolder, ClassName.Of(table) + ".g.cs")] = CSharpTable.Write(table, model);
        foreach (var choice in model.Choices)
            files[Path.Combine(codeFolder, ClassName.Of(choice) + ".g.cs")] = CSharpEnum.Write(choice);
        if (model.Settings.Count > 0)
            files[Path.Combine(codeFolder, CSharpSettings.Class + ".g.cs")] = CSharpSettings.Write(model.Settings);
        files[Path.Combine(codeFolder, CSharpDataMap.Class + ".g.cs")] = CSharpDataMap.Write(model.Tables);
        files[typesFile] = TypeScript.Write(model);
        if (DataMapFile.Write(model) is { } dataMap)
            files[Path.Combine(referenceFolder, DataMapFile.FileName)] = dataMap;
        return files;
    }
}
