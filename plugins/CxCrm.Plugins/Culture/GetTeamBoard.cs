using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;
using Json = CxCrm.Plugins.Pipeline.Json;

namespace CxCrm.Plugins.Culture;

/// <summary>
/// The team board: off unless an administrator turned it on, and only ever with people who opted in. The choice is read now, so that whoever opts out is gone at once. With the
/// caller's rights.
/// </summary>
[CustomApi("cx_GetTeamBoard", Binding.Global, Kind.Action, Privilege = "prvReadcx_Recognition", CallBudget = 2, MaxBytes = 100,
    Description = "Thanks for customers helped, for those who opted in.")]
public sealed class GetTeamBoard : Api<GetTeamBoardRequest, GetTeamBoardResponse>
{
    private const int UsualDays = 90;
    private const int MostRows = 5000;

    protected override GetTeamBoardResponse Run(ApiCall<GetTeamBoardRequest> call)
    {
        var board = new TeamBoard { IsOn = call.Settings.YesNo("cx_TeamBoard") };
        if (board.IsOn)
            board.People = People(call).ToList();
        return new GetTeamBoardResponse { BoardJson = Json.Of(board) };
    }

    private static IEnumerable<BoardPerson> People(ApiCall<GetTeamBoardRequest> call)
    {
        var days = Math.Max(1, Math.Min(366, call.Request.Days ?? UsualDays));
        return call.Service.RetrieveMultiple(Thanks(call.Now.AddDays(-days))).Entities
            .Select(row => row.ToEntity<CxRecognition>())
            .GroupBy(thanks => thanks.UserId!.Id)
            .Select(person => new BoardPerson { Name = person.First().UserId!.Name ?? "", CustomersHelped = person.Sum(thanks => thanks.CustomersHelped ?? 0), Thanks = person.Count() })
            .OrderByDescending(person => person.CustomersHelped)
            .ThenBy(person => person.Name, StringComparer.Ordinal);
    }

    private static QueryExpression Thanks(DateTime since)
    {
        var query = new QueryExpression(CxRecognition.LogicalName)
        {
            ColumnSet = new ColumnSet(CxRecognition.Columns.UserId, CxRecognition.Columns.CustomersHelped),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition(CxRecognition.Columns.OnBoard, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(CxRecognition.Columns.CreatedOn, ConditionOperator.GreaterEqual, since);
        query.AddLink(SystemUser.LogicalName, CxRecognition.Columns.UserId, SystemUser.Columns.Id)
            .LinkCriteria.AddCondition(SystemUser.Columns.RecognitionOptIn, ConditionOperator.Equal, true);
        return query;
    }
}
