using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>The word lists of an environment, read once per run with two calls; what an administrator changed counts from the next run on.</summary>
internal sealed class WordLists
{
    /// <summary>More than any list of words needs, and what Dataverse gives in one page.</summary>
    private const int Most = 5000;

    private readonly IReadOnlyDictionary<string, CxTheme> themes;

    private WordLists(IReadOnlyList<CxEmotionWord> words, IReadOnlyList<CxTheme> themes)
    {
        this.themes = themes.ToDictionary(theme => theme.Code!, StringComparer.Ordinal);
        Analyser = new TextAnalyser(words.SelectMany(EmotionWordRow.ToDomain).ToList(), themes.Select(Words).ToList());
        ChangedOn = words.Select(word => word.ModifiedOn).Concat(themes.Select(theme => theme.ModifiedOn)).Max() ?? DateTime.MinValue;
    }

    /// <summary>The analyser that goes by these lists.</summary>
    public TextAnalyser Analyser { get; }

    /// <summary>When a word or theme was last changed or added, UTC.</summary>
    public DateTime ChangedOn { get; }

    /// <summary>The row of a theme that the analyser found.</summary>
    public CxTheme Theme(string code) => themes[code];

    public static WordLists Read(IOrganizationService service) => new(
        Rows<CxEmotionWord>(service, CxEmotionWord.LogicalName, CxEmotionWord.Columns.Name, EmotionWordRow.Columns),
        Rows<CxTheme>(service, CxTheme.LogicalName, CxTheme.Columns.Code, [
            CxTheme.Columns.Code, CxTheme.Columns.Name, CxTheme.Columns.NameDa, CxTheme.Columns.NameSv, CxTheme.Columns.IsError,
            CxTheme.Columns.KeywordsEn, CxTheme.Columns.KeywordsDa, CxTheme.Columns.KeywordsSv, CxTheme.Columns.ModifiedOn]));

    private static List<TTable> Rows<TTable>(IOrganizationService service, string table, string order, string[] columns)
        where TTable : Entity
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), TopCount = Most };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.AddOrder(order, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<TTable>()).ToList();
    }

    private static ThemeWords Words(CxTheme theme) => new(theme.Code!, theme.IsError == true)
    {
        English = theme.KeywordsEn,
        Danish = theme.KeywordsDa,
        Swedish = theme.KeywordsSv,
    };
}
