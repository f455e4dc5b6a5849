using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Rules;

/// <summary>Holds one kind of requirement over the whole model and reports what breaks it.</summary>
internal interface IRule
{
    void Check(SolutionModel model, Findings findings);
}
