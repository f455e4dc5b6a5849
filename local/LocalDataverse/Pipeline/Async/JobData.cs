using System.Text.Json;
using LocalDataverse.Pipeline.Registration;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Async;

/// <summary>All that an asynchronous step needs of its message, as kept in asyncoperation.data until it runs.</summary>
internal sealed record JobData
{
    public required Guid Step { get; init; }

    public required string Message { get; init; }

    public string? Table { get; init; }

    public Guid RowId { get; init; }

    public Guid User { get; init; }

    public Guid InitiatingUser { get; init; }

    public Guid Correlation { get; init; }

    public int Depth { get; init; }

    /// <summary>When the message queued the job, UTC.</summary>
    public DateTime QueuedOn { get; init; }

    public required ParameterCollection Input { get; init; }

    public required ParameterCollection Output { get; init; }

    public required ParameterCollection Shared { get; init; }

    public required EntityImageCollection Before { get; init; }

    public required EntityImageCollection After { get; init; }

    public static JobData Of(MessageCall call, StepRegistration step) => new()
    {
        Step = step.Id,
        Message = call.MessageName,
        Table = call.Table?.LogicalName,
        RowId = call.RowId,
        User = call.UserId,
        InitiatingUser = call.InitiatingUserId,
        Correlation = call.Outermost.CorrelationId,
        Depth = call.Depth,
        QueuedOn = call.Now,
        Input = call.Input,
        Output = call.Output,
        Shared = call.Shared,
        Before = StepImages.Before(call, step),
        After = StepImages.After(call, step),
    };

    public static JobData Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return new JobData
        {
            Step = root.GetProperty("step").GetGuid(),
            Message = root.GetProperty("message").GetString()!,
            Table = root.GetProperty("table").GetString(),
            RowId = root.GetProperty("row").GetGuid(),
            User = root.GetProperty("user").GetGuid(),
            InitiatingUser = root.GetProperty("initiatingUser").GetGuid(),
            Correlation = root.GetProperty("correlation").GetGuid(),
            Depth = root.GetProperty("depth").GetInt32(),
            QueuedOn = root.GetProperty("queuedOn").GetDateTime(),
            Input = JobValueReader.Parameters(root.GetProperty("input")),
            Output = JobValueReader.Parameters(root.GetProperty("output")),
            Shared = JobValueReader.Parameters(root.GetProperty("shared")),
            Before = JobValueReader.Images(root.GetProperty("before")),
            After = JobValueReader.Images(root.GetProperty("after")),
        };
    }

    public string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("step", Step);
            json.WriteString("message", Message);
            json.WriteString("table", Table);
            json.WriteString("row", RowId);
            json.WriteString("user", User);
            json.WriteString("initiatingUser", InitiatingUser);
            json.WriteString("correlation", Correlation);
            json.WriteNumber("depth", Depth);
            json.WriteString("queuedOn", QueuedOn);
            Set(json, "input", Input);
            Set(json, "output", Output);
            Set(json, "shared", Shared);
            Set(json, "before", Before.ToDictionary(i => i.Key, i => (object)i.Value));
            Set(json, "after", After.ToDictionary(i => i.Key, i => (object)i.Value));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Set(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, object>> values)
    {
        json.WritePropertyName(name);
        JobValueWriter.Named(json, values);
    }
}
