using CxCrm.Domain.Program;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Program;

/// <summary>Says in a sentence why a criterion is met or not.</summary>
internal static class Explanations
{
    public static string Text(int language, CriterionResult result) => TextCatalog.Text(
        language, result.Explanation, result.Measured?.Value ?? 0, result.Criterion.Threshold, result.Measured?.N ?? 0, result.Criterion.LeastN);
}
