using System.Collections.Generic;
using System.Linq;

namespace CxCrm.Domain.Program;

/// <summary>A step of a program against the records.</summary>
/// <param name="Results">All criteria the step has in this program.</param>
public sealed record StepAssessment(IReadOnlyList<CriterionResult> Results)
{
    /// <summary>The highest level such that it and every level below have criteria and all are met; 0 to 5.</summary>
    public int Level
    {
        get
        {
            var level = 0;
            while (level < ProgramStep.HighestLevel && IsMet(level + 1))
                level++;
            return level;
        }
    }

    /// <summary>What to do next: the first criterion in the way of the next level; null when all are met.</summary>
    public CriterionResult? NextAction => Results
        .Where(result => !result.Met)
        .OrderBy(result => result.Criterion.Level)
        .FirstOrDefault();

    /// <summary>Measures each criterion; one without measurement is not met.</summary>
    public static StepAssessment Of(IEnumerable<Criterion> criteria, IReadOnlyDictionary<string, Measurement> measured) =>
        new(criteria.Select(criterion => new CriterionResult(criterion, measured.TryGetValue(criterion.Code, out var value) ? value : null)).ToList());

    private bool IsMet(int level)
    {
        var atLevel = Results.Where(result => result.Criterion.Level == level).ToList();
        return atLevel.Count > 0 && atLevel.TrueForAll(result => result.Met);
    }
}
