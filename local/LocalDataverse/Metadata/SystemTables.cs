namespace LocalDataverse.Metadata;

/// <summary>The tables every environment has before any solution, read from Metadata/System (facts of Microsoft's table reference).</summary>
public static class SystemTables
{
    /// <summary>Reads and checks all files; takes a few hundred milliseconds, so it is done once, when an organisation is made.</summary>
    public static MetadataCatalog Load(SystemPrivileges privileges)
    {
        var files = SystemYaml.Names
            .Where(name => name is not ("privileges" or "roles"))
            .Select(SystemYaml.Read<SystemTableFile>)
            .ToDictionary(file => file.Table, StringComparer.Ordinal);
        var activityColumns = files["activitypointer"].Columns.Keys.ToHashSet(StringComparer.Ordinal);
        return new MetadataCatalog(
            files.Values.Select(file => SystemTableReader.Table(file, privileges)),
            files.Values.SelectMany(file => SystemTableReader.Relationships(file, files, activityColumns)),
            files.Values.Where(file => file.Pairs is not null).Select(SystemTableReader.Pairs));
    }
}
