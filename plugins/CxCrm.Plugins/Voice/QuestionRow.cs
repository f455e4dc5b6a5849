using CxCrm.Domain.Texts;
using CxCrm.Domain.Voice;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Voice;

/// <summary>A row of cx_question as the rules see it.</summary>
internal static class QuestionRow
{
    private const int FirstType = (int)CxQuestionType.Nps;

    /// <summary>The columns that the rules read.</summary>
    public static readonly string[] Columns =
    [
        CxQuestion.Columns.Id, CxQuestion.Columns.Name, CxQuestion.Columns.Order, CxQuestion.Columns.Type, CxQuestion.Columns.ExternalId,
        CxQuestion.Columns.FollowsId, CxQuestion.Columns.KnownFact, CxQuestion.Columns.ScaleMin, CxQuestion.Columns.ScaleMax, CxQuestion.Columns.Required,
        CxQuestion.Columns.TextEn, CxQuestion.Columns.TextDa, CxQuestion.Columns.TextSv,
    ];

    /// <summary>Refuses a scale that is none.</summary>
    /// <exception cref="UserFault">One end alone, a fraction, or the wrong way round.</exception>
    public static void CheckScale(CxQuestion row)
    {
        if (row.ScaleMin is null && row.ScaleMax is null)
            return;
        if (row is not { ScaleMin: { } lowest, ScaleMax: { } highest } || lowest >= highest || lowest != decimal.Truncate(lowest) || highest != decimal.Truncate(highest))
            throw new UserFault(ErrorCode.QuestionScaleInvalid, row.Order ?? 0);
    }

    /// <summary>A fact is told in words, and one who is asked without name need not tell it.</summary>
    /// <exception cref="UserFault">The question on a known fact is no question in own words, or must be answered.</exception>
    public static void CheckKnownFact(CxQuestion row)
    {
        if (row.KnownFact is not null && (row.Type != CxQuestionType.OwnWords || row.Required == true))
            throw new UserFault(ErrorCode.KnownFactNeedsWords, row.Order ?? 0);
    }

    public static SurveyQuestion ToDomain(CxQuestion row) => new(row.Id, row.Order ?? 0, TypeOf(row))
    {
        Code = row.ExternalId,
        Follows = row.FollowsId?.Id,
        OwnScale = row is { ScaleMin: { } lowest, ScaleMax: { } highest } && lowest < highest ? new ScoreScale((int)lowest, (int)highest) : null,
        IsRequired = row.Required == true,
    };

    public static QuestionTexts Texts(CxQuestion row) => new(row.Order ?? 0, row.TextEn, row.TextDa, row.TextSv);

    /// <summary>The domain's types stand in the order of the choice's values.</summary>
    private static QuestionType TypeOf(CxQuestion row) => (QuestionType)((int)(row.Type ?? CxQuestionType.OwnWords) - FirstType);
}
