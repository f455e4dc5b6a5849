using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>Step 2: why it pays.</summary>
public sealed class BusinessCaseStep : ProgramStep
{
    /// <summary>A business case.</summary>
    public const string Exists = "businessCase.exists";

    /// <summary>Of the four satisfaction bands, how many are filled in one case.</summary>
    public const string BandsFilled = "businessCase.bandsFilled";

    /// <summary>A computed case with replacement cost and realisation factor.</summary>
    public const string Computed = "businessCase.computed";

    /// <summary>Per cent of customers in bands filled from own data.</summary>
    public const string OwnData = "businessCase.ownData";

    /// <summary>A case confirmed by finance.</summary>
    public const string ConfirmedByFinance = "businessCase.confirmedByFinance";

    /// <summary>A case approved by the sponsor.</summary>
    public const string Approved = "businessCase.approved";

    /// <summary>Periods in which actual stands beside plan.</summary>
    public const string ActualPeriods = "businessCase.actualPeriods";

    public override StepCode Code => StepCode.BusinessCase;

    public override IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(Exists, 1, 1),
        new(BandsFilled, 2, 4),
        new(Computed, 3, 1),
        new(OwnData, 4, 60, LeastN: 1),
        new(ConfirmedByFinance, 4, 1),
        new(Approved, 5, 1),
        new(ActualPeriods, 5, 2),
    ];
}
