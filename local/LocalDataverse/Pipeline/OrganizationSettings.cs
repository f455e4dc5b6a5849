using LocalDataverse.Storage;

namespace LocalDataverse.Pipeline;

/// <summary>The switches of the organisation's row that messages go by.</summary>
/// <param name="IsAudited">organization.isauditenabled.</param>
/// <param name="TracesFailures">Whether failed plug-ins leave a row in plugintracelog (organization.plugintracelogsetting Exception or All; exception is the engine's own default).</param>
/// <param name="TracesAll">Whether all plug-ins do.</param>
internal sealed record OrganizationSettings(bool IsAudited, bool TracesFailures, bool TracesAll)
{
    public static OrganizationSettings Read(DatabaseSession session)
    {
        using var row = session.Command("SELECT isauditenabled, plugintracelogsetting FROM organization").ExecuteReader();
        row.Read();
        var trace = row.IsDBNull(1) ? 1 : row.GetInt32(1);
        return new OrganizationSettings(!row.IsDBNull(0) && row.GetInt64(0) == 1, trace >= 1, trace == 2);
    }
}
