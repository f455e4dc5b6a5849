using System.Linq;
using CxCrm.Plugins.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.ReferenceData;

/// <summary>
/// Brings the rows of a reference file: creates those that are new and updates those that are as they were shipped. A row that an administrator edited or deactivated stays as it is,
/// and one that was deleted, or whose key was changed, does not come back. One call to read the table, one per table it refers to, one per row written and one for the list.
/// </summary>
internal sealed class ReferenceInstaller(PluginCall call, int most)
{
    private readonly ReferenceRows rows = new(call.Service);

    public int Created { get; private set; }

    public int Updated { get; private set; }

    /// <summary>Rows of the administrator's that the solution ships otherwise.</summary>
    public int Kept { get; private set; }

    public bool IsFull => Created + Updated >= most;

    /// <summary>Stops where enough rows are written.</summary>
    public void Install(ReferenceFile file, ShippedList list)
    {
        var present = PresentRows.Read(call.Service, file);
        foreach (var row in rows.Of(file).TakeWhile(_ => !IsFull))
        {
            var key = file.KeyOf(row);
            if (present.TryGetValue(key, out var known))
                SetRight(file, list, key, row, known);
            else if (list.DigestOf(key) is null)
                Create(file, list, key, row);
        }

        list.Save(call.System, call.Now);
    }

    private void Create(ReferenceFile file, ShippedList list, string key, Entity row)
    {
        call.Service.Create(row);
        list.Note(key, file.DigestOf(row));
        Created++;
    }

    private void SetRight(ReferenceFile file, ShippedList list, string key, Entity row, Entity known)
    {
        var wanted = file.DigestOf(row);
        var standing = file.DigestOf(known);
        if (wanted != standing && !IsAsShipped(file, list, key, known, standing))
        {
            Kept++;
            return;
        }

        if (wanted != standing)
        {
            call.Service.Update(Change(file, row, known));
            Updated++;
        }

        list.Note(key, wanted);
    }

    private static bool IsAsShipped(ReferenceFile file, ShippedList list, string key, Entity known, string standing) =>
        !file.IsFixed && PresentRows.IsActive(known) && list.DigestOf(key) == standing;

    private static Entity Change(ReferenceFile file, Entity row, Entity known)
    {
        var change = new Entity(file.Table, known.Id);
        foreach (var column in file.Columns.Select(column => column.Name))
        {
            var value = row.Contains(column) ? row[column] : null;
            if (RowDigest.Text(value) != RowDigest.Text(known.Contains(column) ? known[column] : null))
                change[column] = value;
        }

        return change;
    }
}
