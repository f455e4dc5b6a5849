using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Voice.Text;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Voice.Text;

/// <summary>The themes of feedback as rows of cx_feedbacktheme: what an analysis found anew is added, what it no longer finds is taken away, what a person chose stays.</summary>
internal sealed class FoundThemes
{
    private static readonly Relationship Themes = new("cx_feedback_theme");

    private readonly IOrganizationService service;
    private readonly ILookup<Guid, CxFeedbackTheme> present;
    private readonly HashSet<Guid> gone = [];

    /// <summary>Reads what is there for these feedback rows; one call.</summary>
    public FoundThemes(IOrganizationService service, IEnumerable<Guid> feedback)
    {
        this.service = service;
        var query = new QueryExpression(CxFeedbackTheme.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CxFeedbackTheme.Columns.FeedbackId, CxFeedbackTheme.Columns.ThemeId, CxFeedbackTheme.Columns.Source, CxFeedbackTheme.Columns.Sentiment, CxFeedbackTheme.Columns.CreatedOn),
        };
        query.Criteria.AddCondition(CxFeedbackTheme.Columns.FeedbackId, ConditionOperator.In, feedback.Select(id => (object)id).ToArray());
        present = service.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxFeedbackTheme>()).ToLookup(row => row.FeedbackId!.Id);
    }

    /// <summary>The rows taken away so far.</summary>
    public ICollection<Guid> Gone => gone;

    /// <summary>The themes a feedback had before it was read anew.</summary>
    public IEnumerable<CxFeedbackTheme> Before(Guid feedback) => present[feedback];

    /// <summary>Hangs new themes on the update of the feedback, to be created with it, and sets the others right; one call per theme that changed or went.</summary>
    public void Write(CxFeedback update, EntityReference? owner, IReadOnlyList<FoundTheme> found, WordLists lists)
    {
        var byTheme = found.ToDictionary(theme => lists.Theme(theme.Code).Id, theme => (decimal)theme.Sentiment);
        foreach (var row in present[update.Id])
        {
            var isStill = byTheme.TryGetValue(row.ThemeId!.Id, out var sentiment);
            byTheme.Remove(row.ThemeId.Id);
            if (row.Source == CxFeedbackThemeSource.Text)
                SetRight(row, isStill, sentiment);
        }
        if (byTheme.Count == 0)
            return;
        var added = byTheme.Select(theme => (Entity)New(update, owner, theme.Key, theme.Value)).ToList();
        update.RelatedEntities[Themes] = new EntityCollection(added) { EntityName = CxFeedbackTheme.LogicalName };
    }

    private void SetRight(CxFeedbackTheme row, bool isStill, decimal sentiment)
    {
        if (!isStill)
            TakeAway(row);
        else if (row.Sentiment != sentiment)
            service.Update(new CxFeedbackTheme(row.Id) { Sentiment = sentiment });
    }

    private void TakeAway(CxFeedbackTheme row)
    {
        service.Delete(CxFeedbackTheme.LogicalName, row.Id);
        gone.Add(row.Id);
    }

    private static CxFeedbackTheme New(CxFeedback feedback, EntityReference? owner, Guid theme, decimal sentiment) => new()
    {
        ThemeId = new EntityReference(CxTheme.LogicalName, theme),
        Sentiment = sentiment,
        Source = CxFeedbackThemeSource.Text,
        Key = FeedbackThemeKey.Of(feedback.Id, theme),
        OwnerId = owner,
    };
}
