using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The definition of a table.</summary>
[DataContract(Name = "EntityMetadata", Namespace = ContractNamespaces.Metadata2011)]
public sealed class EntityMetadata : MetadataBase
{
    [DataMember]
    public int? ActivityTypeMask { get; set; }

    [DataMember]
    public AttributeMetadata[] Attributes { get; internal set; }

    [DataMember]
    public bool? AutoRouteToOwnerQueue { get; set; }

    [DataMember]
    public bool? CanTriggerWorkflow { get; internal set; }

    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public Label DisplayCollectionName { get; set; }

    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember(Order = 70)]
    public bool? EntityHelpUrlEnabled { get; set; }

    [DataMember(Order = 70)]
    public string EntityHelpUrl { get; set; }

    [DataMember]
    public bool? IsDocumentManagementEnabled { get; set; }

    [DataMember]
    public bool? IsOneNoteIntegrationEnabled { get; set; }

    [DataMember]
    public bool? IsInteractionCentricEnabled { get; set; }

    [DataMember]
    public bool? IsKnowledgeManagementEnabled { get; set; }

    [DataMember(Order = 81)]
    public bool? IsSLAEnabled { get; set; }

    [DataMember(Order = 82)]
    public bool? IsBPFEntity { get; set; }

    [DataMember]
    public bool? IsDocumentRecommendationsEnabled { get; set; }

    [DataMember]
    public bool? IsMSTeamsIntegrationEnabled { get; set; }

    [DataMember]
    public string SettingOf { get; set; }

    [DataMember]
    public Guid? DataProviderId { get; set; }

    [DataMember]
    public Guid? DataSourceId { get; set; }

    [DataMember]
    public bool? AutoCreateAccessTeams { get; set; }

    [DataMember]
    public bool? IsActivity { get; set; }

    [DataMember]
    public bool? IsActivityParty { get; set; }

    [DataMember]
    public BooleanManagedProperty IsAuditEnabled { get; set; }

    [DataMember]
    public bool? IsAvailableOffline { get; set; }

    [DataMember]
    public bool? IsChildEntity { get; internal set; }

    [DataMember]
    public bool? IsAIRUpdated { get; internal set; }

    [DataMember]
    public BooleanManagedProperty IsValidForQueue { get; set; }

    [DataMember]
    public BooleanManagedProperty IsConnectionsEnabled { get; set; }

    [DataMember]
    public string IconLargeName { get; set; }

    [DataMember]
    public string IconMediumName { get; set; }

    [DataMember]
    public string IconSmallName { get; set; }

    [DataMember]
    public string IconVectorName { get; set; }

    [DataMember]
    public bool? IsCustomEntity { get; internal set; }

    [DataMember]
    public bool? IsBusinessProcessEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    [DataMember]
    public BooleanManagedProperty IsRenameable { get; set; }

    [DataMember]
    public BooleanManagedProperty IsMappable { get; set; }

    [DataMember]
    public BooleanManagedProperty IsDuplicateDetectionEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateAttributes { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateForms { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateViews { get; set; }

    [DataMember]
    public BooleanManagedProperty CanCreateCharts { get; set; }

    [DataMember]
    public BooleanManagedProperty CanBeRelatedEntityInRelationship { get; internal set; }

    [DataMember]
    public BooleanManagedProperty CanBePrimaryEntityInRelationship { get; internal set; }

    [DataMember]
    public BooleanManagedProperty CanBeInManyToMany { get; internal set; }

    [DataMember]
    public BooleanManagedProperty CanBeInCustomEntityAssociation { get; internal set; }

    [DataMember]
    public BooleanManagedProperty CanEnableSyncToExternalSearchIndex { get; set; }

    [DataMember]
    public bool? SyncToExternalSearchIndex { get; set; }

    [DataMember]
    public BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    [DataMember(Order = 70)]
    public BooleanManagedProperty CanChangeHierarchicalRelationship { get; set; }

    [DataMember(Order = 71)]
    public bool? IsOptimisticConcurrencyEnabled { get; internal set; }

    [DataMember]
    public bool? ChangeTrackingEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty CanChangeTrackingBeEnabled { get; set; }

    [DataMember]
    public bool? IsImportable { get; internal set; }

    [DataMember]
    public bool? IsIntersect { get; internal set; }

    [DataMember]
    public BooleanManagedProperty IsMailMergeEnabled { get; set; }

    [DataMember]
    public bool? IsManaged { get; internal set; }

    [DataMember]
    public bool? IsEnabledForCharts { get; internal set; }

    [DataMember]
    public bool? IsEnabledForTrace { get; internal set; }

    [DataMember]
    public bool? IsValidForAdvancedFind { get; internal set; }

    [DataMember]
    public BooleanManagedProperty IsVisibleInMobile { get; set; }

    [DataMember]
    public BooleanManagedProperty IsVisibleInMobileClient { get; set; }

    [DataMember]
    public BooleanManagedProperty IsReadOnlyInMobileClient { get; set; }

    [DataMember(Order = 72)]
    public BooleanManagedProperty IsOfflineInMobileClient { get; set; }

    [DataMember(Order = 72)]
    public int? DaysSinceRecordLastModified { get; set; }

    [DataMember(Order = 81)]
    public string MobileOfflineFilters { get; set; }

    [DataMember]
    public bool? IsReadingPaneEnabled { get; set; }

    [DataMember]
    public bool? IsQuickCreateEnabled { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public ManyToManyRelationshipMetadata[] ManyToManyRelationships { get; internal set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] ManyToOneRelationships { get; internal set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] OneToManyRelationships { get; internal set; }

    [DataMember]
    public int? ObjectTypeCode { get; internal set; }

    [DataMember]
    public OwnershipTypes? OwnershipType { get; set; }

    [DataMember]
    public string PrimaryNameAttribute { get; internal set; }

    [DataMember(Order = 60)]
    public string PrimaryImageAttribute { get; internal set; }

    [DataMember]
    public string PrimaryIdAttribute { get; internal set; }

    [DataMember]
    public SecurityPrivilegeMetadata[] Privileges { get; internal set; }

    [DataMember]
    public string RecurrenceBaseEntityLogicalName { get; internal set; }

    [DataMember]
    public string ReportViewName { get; internal set; }

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }

    [DataMember]
    public bool? IsStateModelAware { get; internal set; }

    [DataMember]
    public bool? EnforceStateTransitions { get; internal set; }

    [DataMember]
    public string ExternalName { get; set; }

    [DataMember(Order = 71)]
    public string EntityColor { get; set; }

    [DataMember(Order = 71)]
    public EntityKeyMetadata[] Keys { get; internal set; }

    [DataMember(Order = 71)]
    public string LogicalCollectionName { get; set; }

    [DataMember(Order = 71)]
    public string ExternalCollectionName { get; set; }

    [DataMember(Order = 71)]
    public string CollectionSchemaName { get; internal set; }

    [DataMember(Order = 72)]
    public string EntitySetName { get; set; }

    [DataMember(Order = 72)]
    public bool? IsEnabledForExternalChannels { get; set; }

    [DataMember(Order = 72)]
    public bool? IsPrivate { get; internal set; }

    [DataMember]
    public bool? UsesBusinessDataLabelTable { get; set; }

    [DataMember(Order = 82)]
    public bool? IsLogicalEntity { get; internal set; }

    [DataMember]
    public bool? HasNotes { get; set; }

    [DataMember]
    public bool? HasActivities { get; set; }

    [DataMember]
    public bool? HasFeedback { get; set; }

    [DataMember]
    public bool? IsSolutionAware { get; set; }

    [DataMember]
    public DateTime? CreatedOn { get; internal set; }

    [DataMember]
    public DateTime? ModifiedOn { get; internal set; }

    [DataMember]
    public bool? HasEmailAddresses { get; set; }
}
