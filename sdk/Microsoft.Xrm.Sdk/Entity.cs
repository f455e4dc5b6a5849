using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row of any table: its columns by logical name, its key and its related rows. Early-bound classes derive from it.</summary>
[DataContract(Name = "Entity", Namespace = ContractNamespaces.Contracts2011)]
public class Entity : IExtensibleDataObject
{
    private static readonly ConcurrentDictionary<Type, string> TableNames = new();

    private Guid id;

    public Entity()
    {
    }

    public Entity(string entityName) => LogicalName = entityName;

    public Entity(string entityName, Guid id) : this(entityName) => this.id = id;

    /// <summary>A row addressed by an alternate key of one column.</summary>
    public Entity(string entityName, string keyName, object keyValue) : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    /// <summary>A row addressed by an alternate key.</summary>
    public Entity(string entityName, KeyAttributeCollection keyAttributes) : this(entityName) => KeyAttributes = keyAttributes;

    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>The primary key. It isn't mirrored into <see cref="Attributes"/>; early-bound classes override it to do so.</summary>
    [DataMember]
    public virtual Guid Id
    {
        get => id;
        set => id = value;
    }

    [DataMember]
    public AttributeCollection Attributes { get => field ??= []; set; }

    [DataMember]
    public EntityState? EntityState { get; set; }

    [DataMember]
    public FormattedValueCollection FormattedValues { get => field ??= []; internal set; }

    [DataMember]
    public RelatedEntityCollection RelatedEntities { get => field ??= []; internal set; }

    /// <summary>The version of the row when it was read; compared on update and delete under <see cref="ConcurrencyBehavior.IfRowVersionMatches"/>.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes { get => field ??= []; set; }

    /// <exception cref="KeyNotFoundException">Reading a column that the row does not hold.</exception>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>
    /// The row as another class. Both share their columns, formatted values, keys and related rows, so that a step may change the target of its
    /// message through its early-bound form ("Mix early and late bound entities", Microsoft Learn).
    /// </summary>
    /// <exception cref="NotSupportedException">The class is of another table, or the row names none.</exception>
    public T ToEntity<T>() where T : Entity
    {
        if (typeof(T) != typeof(Entity))
            RefuseOtherTable(typeof(T));

        var copy = (T)Activator.CreateInstance(typeof(T));
        ShareWith(copy);
        return copy;
    }

    /// <summary>The reference to this row: by its id, or by its alternate key while it has no id.</summary>
    public EntityReference ToEntityReference()
    {
        var reference = Id == Guid.Empty && KeyAttributes.Count > 0
            ? new EntityReference(LogicalName, KeyAttributes)
            : new EntityReference(LogicalName, Id);
        reference.RowVersion = RowVersion;
        return reference;
    }

    /// <summary>The value of a column, or the default of <typeparamref name="T"/> when the row does not hold it or it is null.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        RefuseNoName(attributeLogicalName);
        return Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;
    }

    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        RefuseNoName(attributeLogicalName);
        Attributes[attributeLogicalName] = value;
    }

    /// <summary>The value as the user reads it, or null when the service sent none.</summary>
    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
    {
        RefuseNoName(attributeLogicalName);
        return FormattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;
    }

    protected virtual TEntity GetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        GetRelatedEntities<TEntity>(relationshipSchemaName, primaryEntityRole)?.FirstOrDefault();

    protected virtual void SetRelatedEntity<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, TEntity entity) where TEntity : Entity =>
        SetRelatedEntities<TEntity>(relationshipSchemaName, primaryEntityRole, entity == null ? null : [entity]);

    /// <summary>The related rows, or null when none were retrieved or set.</summary>
    protected virtual IEnumerable<TEntity> GetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole) where TEntity : Entity =>
        RelatedEntities.TryGetValue(RelationshipOf(relationshipSchemaName, primaryEntityRole), out var related) ? related.Entities.Cast<TEntity>() : null;

    /// <summary>Sets the related rows; none at all takes the relationship out.</summary>
    protected virtual void SetRelatedEntities<TEntity>(string relationshipSchemaName, EntityRole? primaryEntityRole, IEnumerable<TEntity> entities) where TEntity : Entity
    {
        var relationship = RelationshipOf(relationshipSchemaName, primaryEntityRole);
        if (entities == null)
            RelatedEntities.Remove(relationship);
        else
            RelatedEntities[relationship] = new EntityCollection([.. entities]);
    }

    private void ShareWith(Entity copy)
    {
        copy.LogicalName = LogicalName;
        copy.Attributes = Attributes;
        copy.FormattedValues = FormattedValues;
        copy.RelatedEntities = RelatedEntities;
        copy.KeyAttributes = KeyAttributes;
        copy.EntityState = EntityState;
        copy.RowVersion = RowVersion;
        copy.ExtensionData = ExtensionData;
        if (copy.Id != Id)
            copy.Id = Id;
    }

    private void RefuseOtherTable(Type type)
    {
        if (string.IsNullOrWhiteSpace(LogicalName))
            throw new NotSupportedException("LogicalName must be set before calling ToEntity().");

        var table = TableNames.GetOrAdd(type, static known => known.GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName ?? "");
        if (table.Length == 0)
            throw new NotSupportedException($"Type {type.FullName} has no EntityLogicalName attribute, so the row can't become one.");
        if (table != LogicalName)
            throw new NotSupportedException($"Cannot convert entity {LogicalName} to {table}.");
    }

    private static void RefuseNoName(string attributeLogicalName)
    {
        if (string.IsNullOrWhiteSpace(attributeLogicalName))
            throw new ArgumentNullException(nameof(attributeLogicalName));
    }

    private static Relationship RelationshipOf(string schemaName, EntityRole? role)
    {
        if (string.IsNullOrWhiteSpace(schemaName))
            throw new ArgumentNullException(nameof(schemaName));

        return new Relationship(schemaName) { PrimaryEntityRole = role };
    }
}
