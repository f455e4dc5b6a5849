namespace LocalDataverse.Metadata;

/// <summary>Turns one fact file into a table with its columns and relationships.</summary>
internal static class SystemTableReader
{
    public static TableDefinition Table(SystemTableFile file, SystemPrivileges privileges) => new()
    {
        LogicalName = file.Table,
        SchemaName = file.Schema,
        EntitySetName = file.Set,
        Labels = Labels.Of(file.Label),
        PluralLabels = Labels.Of(file.Plural),
        ObjectTypeCode = file.Code,
        Ownership = Enum.Parse<OwnershipType>(file.Owner, ignoreCase: true),
        PrimaryId = file.Id,
        PrimaryName = file.Name,
        IsActivity = file.Activity,
        IsView = file.View,
        IsIntersect = file.Intersect,
        IsAudited = file.Audit,
        HasNotes = file.Notes,
        HasActivities = file.Activities,
        Columns = [.. file.Columns.Select(c => Column(file, c.Key, c.Value))],
        Keys = [.. file.Keys.Select(k => new KeyDefinition(k.Name, k.Name, k.Columns))],
        Privileges = privileges.Of(file.Table),
    };

    public static ManyToManyDefinition Pairs(SystemTableFile file) => new(
        file.Pairs!.Name, file.Pairs.First[0], file.Pairs.First[1], file.Pairs.Second[0], file.Pairs.Second[1], file.Table);

    /// <summary>
    /// The relationships the file states, and a plain one for each target it only names, so that every lookup can be
    /// followed and is known when its target is deleted.
    /// </summary>
    public static IEnumerable<RelationshipDefinition> Relationships(
        SystemTableFile file, IReadOnlyDictionary<string, SystemTableFile> files, IReadOnlySet<string> activityColumns)
    {
        foreach (var stated in file.Relationships)
            yield return Relationship(file, files, activityColumns, stated);
        foreach (var (name, column) in file.Columns.Where(c => c.Value.Type is "lookup" or "customer"))
        {
            foreach (var target in column.Targets.Where(t => !file.Relationships.Exists(r => r.Column == name && r.To == t)))
            {
                var implied = new SystemTableFile.SystemRelationship { Name = $"{target}_{file.Table}_{name}", Column = name, To = target };
                yield return Relationship(file, files, activityColumns, implied);
            }
        }
    }

    private static RelationshipDefinition Relationship(
        SystemTableFile file, IReadOnlyDictionary<string, SystemTableFile> files, IReadOnlySet<string> activityColumns,
        SystemTableFile.SystemRelationship facts) => new()
        {
            SchemaName = facts.Name,
            ReferencedTable = facts.To,
            ReferencedColumn = files[facts.To].Id,
            ReferencingTable = file.Table,
            ReferencingColumn = facts.Column,
            ReferencingNavigation = Navigation(file, facts, activityColumns),
            ReferencedNavigation = facts.Collection ?? facts.Name,
            OnAssign = facts.Assign,
            OnDelete = facts.Delete,
            OnMerge = facts.Merge,
            OnReparent = facts.Reparent,
            OnShare = facts.Share,
            OnUnshare = facts.Unshare,
        };

    /// <summary>
    /// System tables name the property as the column, with the target when there are several; a column an activity
    /// shares with activitypointer also carries the activity's name (regardingobjectid_contact_task, ownerid_task).
    /// </summary>
    private static string Navigation(SystemTableFile file, SystemTableFile.SystemRelationship facts, IReadOnlySet<string> activityColumns)
    {
        var column = file.Columns[facts.Column];
        var several = column.Targets.Count > 1 && column.Type != "owner";
        var shared = file.Activity && activityColumns.Contains(facts.Column);
        return facts.Column + (several ? "_" + facts.To : "") + (shared ? "_" + file.Table : "");
    }

    private static ColumnDefinition Column(SystemTableFile file, string name, SystemTableFile.SystemColumn facts)
    {
        var type = TypeOf(file, name, facts);
        return new ColumnDefinition
        {
            LogicalName = name,
            SchemaName = facts.Schema,
            Type = type,
            Labels = Labels.Of(facts.Label),
            Required = Enum.Parse<RequiredLevel>(facts.Required, ignoreCase: true),
            MaxLength = facts.Max,
            MinValue = facts.From,
            MaxValue = facts.To,
            Precision = facts.Precision,
            Format = facts.Format,
            DateBehavior = type == ColumnType.DateTime ? Enum.Parse<DateBehavior>(facts.Behavior) : null,
            Options = [.. Options(type, facts)],
            GlobalChoice = facts.Choice,
            DefaultValue = facts.Default,
            Targets = facts.Targets,
            ValidForCreate = facts.Create,
            ValidForRead = facts.Read,
            ValidForUpdate = facts.Update,
            IsPrimaryId = name == file.Id,
            IsPrimaryName = name == file.Name,
            IsAudited = file.Audit,
            AttributeOf = facts.Of,
            AutoNumberFormat = facts.Autonumber,
            CalculationOf = facts.BaseOf,
        };
    }

    private static ColumnType TypeOf(SystemTableFile file, string name, SystemTableFile.SystemColumn facts) =>
        Enum.TryParse<ColumnType>(facts.Type, ignoreCase: true, out var type)
            ? type
            : throw new InvalidDataException($"Metadata/System/{file.Table}.yml: {name} has the unknown type '{facts.Type}'.");

    private static IEnumerable<OptionDefinition> Options(ColumnType type, SystemTableFile.SystemColumn facts)
    {
        if (type == ColumnType.Boolean && facts.Options.Count == 0)
            return [new(0, Labels.Of("No")), new(1, Labels.Of("Yes"))];
        return facts.Options.Select(option => new OptionDefinition(option.Key, Labels.Of(option.Value))
        {
            State = facts.StatusOf.TryGetValue(option.Key, out var state) ? state : null,
            DefaultStatus = facts.DefaultStatus.TryGetValue(option.Key, out var status) ? status : null,
            InvariantName = type == ColumnType.State ? option.Value : null,
        });
    }
}
