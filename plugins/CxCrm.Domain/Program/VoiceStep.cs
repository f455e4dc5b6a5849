using System.Collections.Generic;

namespace CxCrm.Domain.Program;

/// <summary>Step 5: voice of the customer and improvement.</summary>
public sealed class VoiceStep : ProgramStep
{
    /// <summary>Active surveys.</summary>
    public const string ActiveSurveys = "voice.activeSurveys";

    /// <summary>Answers in the last 30 days.</summary>
    public const string RecentAnswers = "voice.recentAnswers";

    /// <summary>Active alert rules.</summary>
    public const string AlertRules = "voice.alertRules";

    /// <summary>Of the two halves of the strategy (measuring and warning; input on needs), how many are written down.</summary>
    public const string StrategyHalves = "voice.strategyHalves";

    /// <summary>Per cent of follow-ups that had a call or message on record in time.</summary>
    public const string FollowedUpInTime = "voice.followedUpInTime";

    /// <summary>Per cent of recovered customers who were asked again; how many is enough is ours.</summary>
    public const string RecoveredAskedAgain = "voice.recoveredAskedAgain";

    /// <summary>Driver analyses in the last 90 days.</summary>
    public const string DriverAnalysis = "voice.driverAnalysis";

    /// <summary>Improvements tied to one of the top drivers.</summary>
    public const string DriverImproved = "voice.driverImproved";

    /// <summary>Improvements whose metric and period were fixed beforehand, that were evaluated, and kept or stopped.</summary>
    public const string EffectEvaluated = "voice.effectEvaluated";

    /// <summary>The fewest follow-ups a share of them means anything for.</summary>
    public const int LeastFollowUps = 10;

    public override StepCode Code => StepCode.Voice;

    public override IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(ActiveSurveys, 1, 1),
        new(RecentAnswers, 2, 1),
        new(AlertRules, 2, 1),
        new(StrategyHalves, 2, 2),
        new(FollowedUpInTime, 3, 80, LeastN: LeastFollowUps),
        new(RecoveredAskedAgain, 3, 80, LeastN: 1),
        new(DriverAnalysis, 4, 1),
        new(DriverImproved, 4, 1),
        new(EffectEvaluated, 5, 1),
    ];
}
