using System.Globalization;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline.Registration;

/// <summary>Reads steps, images and custom APIs from the organisation's own tables, as an import or an administrator wrote them.</summary>
internal static class RegistrationReader
{
    /// <summary>Writes to these tables make a set that was read before stale.</summary>
    public static readonly IReadOnlySet<string> Tables = new HashSet<string>(StringComparer.Ordinal)
    {
        "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "plugintype", "pluginassembly",
        "customapi", "customapirequestparameter", "customapiresponseproperty", "sdkmessage", "sdkmessagefilter",
    };

    public static RegistrationSet Read(DatabaseSession session)
    {
        var images = Images(session).ToLookup(i => i.Step, i => i.Image);
        var requests = Parameters(session, "customapirequestparameter", "isoptional").ToLookup(p => p.Api, p => p.Parameter);
        var responses = Parameters(session, "customapiresponseproperty", "0").ToLookup(p => p.Api, p => p.Parameter);
        return new RegistrationSet(
            Steps(session).Select(s => s with { Images = [.. images[s.Id]] }),
            Apis(session).Select(a => a with { Parameters = [.. requests[a.Id]], Properties = [.. responses[a.Id]] }));
    }

    private static List<StepRegistration> Steps(DatabaseSession session) => Rows(
        session,
        """
        SELECT s.sdkmessageprocessingstepid, s.name, m.name, f.primaryobjecttypecode, s.stage, s.mode, s.rank, s.filteringattributes,
               s.configuration, s.impersonatinguserid, s.asyncautodelete, t.plugintypeid, t.pluginassemblyid, t.typename
        FROM sdkmessageprocessingstep s
        JOIN sdkmessage m ON m.sdkmessageid = s.sdkmessageid
        JOIN plugintype t ON t.plugintypeid = s.eventhandler
        LEFT JOIN sdkmessagefilter f ON f.sdkmessagefilterid = s.sdkmessagefilterid
        WHERE s.statecode = 0
        ORDER BY s.rank, s.createdon, s.sdkmessageprocessingstepid
        """,
        row => new StepRegistration
        {
            Id = Id(row, 0),
            Name = Text(row, 1) ?? "",
            Message = row.GetString(2),
            Table = Text(row, 3) is { } table && table != "none" ? table : null,
            Stage = (Stage)row.GetInt32(4),
            IsAsync = row.GetInt32(5) == 1,
            Rank = row.GetInt32(6),
            Filter = Names(Text(row, 7)).ToHashSet(StringComparer.Ordinal),
            Configuration = Text(row, 8),
            RunAs = row.IsDBNull(9) ? null : Id(row, 9),
            DeletesJob = !row.IsDBNull(10) && row.GetInt32(10) == 1,
            Plugin = new PluginTypeReference(Id(row, 11), Id(row, 12), row.GetString(13)),
        });

    private static List<(Guid Step, ImageRegistration Image)> Images(DatabaseSession session) => Rows(
        session,
        "SELECT sdkmessageprocessingstepid, entityalias, imagetype, attributes FROM sdkmessageprocessingstepimage WHERE sdkmessageprocessingstepid IS NOT NULL",
        row => (Id(row, 0), new ImageRegistration(row.GetString(1), (ImageKind)row.GetInt32(2), Names(Text(row, 3)))));

    private static List<CustomApi> Apis(DatabaseSession session) => Rows(
        session,
        """
        SELECT a.customapiid, a.uniquename, a.bindingtype, a.boundentitylogicalname, a.isfunction, a.isprivate, a.executeprivilegename,
               a.allowedcustomprocessingsteptype, t.plugintypeid, t.pluginassemblyid, t.typename
        FROM customapi a LEFT JOIN plugintype t ON t.plugintypeid = a.plugintypeid
        """,
        row => new CustomApi
        {
            Id = Id(row, 0),
            UniqueName = row.GetString(1),
            Binding = (CustomApiBinding)Number(row, 2),
            BoundTable = Text(row, 3),
            IsFunction = Number(row, 4) == 1,
            IsPrivate = Number(row, 5) == 1,
            ExecutePrivilege = Text(row, 6),
            AllowedSteps = Number(row, 7),
            Plugin = row.IsDBNull(8) ? null : new PluginTypeReference(Id(row, 8), Id(row, 9), row.GetString(10)),
        });

    private static List<(Guid Api, CustomApiParameter Parameter)> Parameters(DatabaseSession session, string table, string optional) => Rows(
        session,
        $"SELECT customapiid, uniquename, type, {optional}, logicalentityname FROM {table} WHERE customapiid IS NOT NULL",
        row => (Id(row, 0), new CustomApiParameter(row.GetString(1), (CustomApiType)Number(row, 2), Number(row, 3) == 1, Text(row, 4))));

    private static List<T> Rows<T>(DatabaseSession session, string sql, Func<SqliteDataReader, T> read)
    {
        using var reader = session.Command(sql).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static Guid Id(SqliteDataReader row, int column) => Guid.Parse(row.GetString(column), CultureInfo.InvariantCulture);

    private static int Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? 0 : row.GetInt32(column);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) || row.GetString(column).Length == 0 ? null : row.GetString(column);

    private static string[] Names(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
