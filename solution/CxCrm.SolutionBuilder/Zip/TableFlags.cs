using System.Xml.Linq;
using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>Writes a table's settings, in the fixed order of exports. A value in the list that starts with <c>=</c> is computed.</summary>
internal static class TableFlags
{
    private const string Order = """
        IsDuplicateCheckSupported:1 IsBusinessProcessEnabled:0 IsRequiredOffline:0 IsInteractionCentricEnabled:0 IsCollaboration:0
        AutoRouteToOwnerQueue:0 IsConnectionsEnabled:0 EntityColor: IsDocumentManagementEnabled:0 AutoCreateAccessTeams:0
        IsOneNoteIntegrationEnabled:0 IsKnowledgeManagementEnabled:0 IsSLAEnabled:0 IsDocumentRecommendationsEnabled:0 IsBPFEntity:0
        OwnershipTypeMask:=owner EntityMask:=mask IsAuditEnabled:=audit IsRetrieveAuditEnabled:0 IsRetrieveMultipleAuditEnabled:0 IsActivity:0 ActivityTypeMask:
        IsActivityParty:0 IsReplicated:0 IsReplicationUserFiltered:0 IsMailMergeEnabled:0 IsVisibleInMobile:0 IsVisibleInMobileClient:1
        IsReadOnlyInMobileClient:0 IsOfflineInMobileClient:0 DaysSinceRecordLastModified:0 MobileOfflineFilters: IsMapiGridEnabled:1
        IsReadingPaneEnabled:1 IsQuickCreateEnabled:=quickCreate SyncToExternalSearchIndex:0 IntroducedVersion:=version IsCustomizable:1 IsRenameable:1
        IsMappable:1 CanModifyAuditSettings:1 CanModifyMobileVisibility:1 CanModifyMobileClientVisibility:1 CanModifyMobileClientReadOnly:1
        CanModifyMobileClientOffline:1 CanModifyConnectionSettings:1 CanModifyDuplicateDetectionSettings:1 CanModifyMailMergeSettings:1
        CanModifyQueueSettings:1 CanCreateAttributes:1 CanCreateForms:1 CanCreateCharts:1 CanCreateViews:1 CanModifyAdditionalSettings:1
        CanEnableSyncToExternalSearchIndex:1 EnforceStateTransitions:0 CanChangeHierarchicalRelationship:1 EntityHelpUrlEnabled:0
        ChangeTrackingEnabled:0 CanChangeTrackingBeEnabled:1 IsEnabledForExternalChannels:0 IsMSTeamsIntegrationEnabled:0 IsSolutionAware:0
        HasRelatedNotes:=notes HasRelatedActivities:=activities
        """;

    public static IEnumerable<XElement> Of(Table table, string version)
    {
        foreach (var item in Order.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = item[..item.IndexOf(':', StringComparison.Ordinal)];
            var value = item[(name.Length + 1)..];
            if ((value.StartsWith('=') ? Computed(value, table, version) : value) is { } text)
                yield return new(name, text);
        }
    }

    /// <summary>Null where exports leave the element out.</summary>
    private static string? Computed(string value, Table table, string version) => value switch
    {
        "=owner" => table.Ownership == Ownership.User ? "UserOwned" : "OrgOwned",
        "=mask" => table.Activities ? "ActivityPointer" : null,
        "=audit" => table.Audit ? "1" : "0",
        "=quickCreate" => table.QuickCreate.Count > 0 || table.Forms.Any(f => f.Kind == FormKind.QuickCreate) ? "1" : "0",
        "=version" => version,
        "=notes" => table.Notes ? "True" : null,
        "=activities" => table.Activities ? "True" : null,
        _ => throw new InvalidOperationException($"Unknown computed table setting {value}."),
    };
}
