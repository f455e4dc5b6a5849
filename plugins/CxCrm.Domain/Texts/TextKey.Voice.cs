namespace CxCrm.Domain.Texts;

/// <summary>Texts of the voice of the customer and of following up.</summary>
public static partial class TextKey
{
    public const string FollowUpRecover = "followup.recover";
    public const string FollowUpThank = "followup.thank";
    public const string FollowUpOther = "followup.other";
    public const string FollowUpAnswered = "followup.answered";
    public const string FollowUpAnsweredAgain = "followup.answeredagain";
    /// <summary>Placeholders of the two: name or last sign of life, days.</summary>
    public const string FollowUpSilentSubject = "followup.silentsubject";
    public const string FollowUpSilent = "followup.silent";
    public const string FollowUpEscalated = "followup.escalated";
    public const string ScoreOf = "score.of";

    public const string HealthOpenRecovery = "health.openrecovery";
    public const string HealthDetractor = "health.detractor";
    public const string HealthDissatisfied = "health.dissatisfied";
    public const string HealthNegativeWords = "health.negativewords";
    public const string HealthRecommends = "health.recommends";
    public const string HealthNoSignOfLife = "health.nosignoflife";
    public const string HealthNothingDecides = "health.nothingdecides";

    public const string InvitationSubject = "invitation.subject";
    public const string InvitationBody = "invitation.body";
    public const string InvitationNoAddress = "invitation.noaddress";
    public const string InvitationAskedBefore = "invitation.askedbefore";

    public const string QuestionProfessional = "questionset.professional";
    public const string QuestionLikeable = "questionset.likeable";
    public const string QuestionTrustworthy = "questionset.trustworthy";
    public const string QuestionAtmosphere = "questionset.atmosphere";
}
