using YamlDotNet.Core;

namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Opens a model file as a map. A syntax error or a key used twice is a finding with its line.</summary>
internal static class YamlFile
{
    public static MapReader? Open(Source source)
    {
        var stream = new YamlStream();
        try
        {
            using var text = new StreamReader(source.File);
            stream.Load(text);
        }
        catch (YamlException wrong)
        {
            source.Findings.Report(new(source.File, (int)wrong.Start.Line), wrong.InnerException?.Message ?? wrong.Message);
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            return new(root, source);
        source.Findings.Report(new(source.File, 1), stream.Documents.Count == 0 ? "the file is empty" : "the file must hold one map of keys and values");
        return null;
    }
}
