using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// The images of a step (Microsoft Learn: Define entity images): the row before and after the platform's own work, read once for
/// each message and cut to the columns that each image names.
/// </summary>
internal static class StepImages
{
    public static EntityImageCollection Before(MessageCall call, StepRegistration step)
    {
        var images = new EntityImageCollection();
        if (step.ReadsBefore && call.MessageName != "Create" && RowBefore(call) is { } row)
        {
            foreach (var image in step.Images.Where(i => i.ShowsBefore))
                images[image.Alias] = Cut(row, image);
        }

        return images;
    }

    public static EntityImageCollection After(MessageCall call, StepRegistration step)
    {
        var images = new EntityImageCollection();
        if (step.ReadsAfter && step.Stage == Stage.PostOperation && call.MessageName != "Delete" && RowAfter(call) is { } row)
        {
            foreach (var image in step.Images.Where(i => i.ShowsAfter))
                images[image.Alias] = Cut(row, image);
        }

        return images;
    }

    /// <summary>Keeps the row as the main operation found it, when any step of the message that is still to come shows it.</summary>
    public static void KeepBefore(MessageCall call, Entity row)
    {
        var registrations = call.Outermost.Registrations;
        var table = call.Table?.LogicalName;
        if (registrations.Synchronous(call.MessageName, Stage.PostOperation, table).Any(s => s.ReadsBefore) || registrations.Asynchronous(call.MessageName, table).Any(s => s.ReadsBefore))
            call.Before = row;
    }

    // Until the main operation has kept it, the row is read anew: an earlier step may have changed it.
    private static Entity? RowBefore(MessageCall call) => call.Before ?? Read(call);

    private static Entity? RowAfter(MessageCall call) => call.After ??= Read(call);

    private static Entity? Read(MessageCall call) =>
        call.Table is { } table && call.RowId != Guid.Empty ? call.Outermost.Rows.Read(table, call.RowId) : null;

    private static Entity Cut(Entity row, ImageRegistration image)
    {
        var cut = new Entity(row.LogicalName, row.Id) { RowVersion = row.RowVersion };
        foreach (var (name, value) in row.Attributes)
        {
            if (image.Columns.Count == 0 || image.Columns.Contains(name))
                cut[name] = value;
        }

        return cut;
    }
}
