using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Plugins.Pipeline;

namespace CxCrm.Plugins.Voice.Metrics;

/// <summary>How far each stream has been merged, as the job keeps it: <c>{"merged":[{"stream":"feedback","until":"2026-05-18T08:00:00Z"}]}</c>.</summary>
[DataContract]
internal sealed class MetricsCursor
{
    [DataMember(Name = "merged", Order = 0)]
    public List<StreamCursor> Merged { get; set; } = [];

    /// <summary>When alert rules on control limits were last judged, UTC.</summary>
    [DataMember(Name = "judged", Order = 1, EmitDefaultValue = false)]
    public DateTime? Judged { get; set; }

    /// <summary>The last second (UTC) that was merged whole; nothing before the first run.</summary>
    public DateTime? this[string stream]
    {
        get => Merged.FirstOrDefault(entry => entry.Stream == stream)?.Until;
        set
        {
            Merged.RemoveAll(entry => entry.Stream == stream);
            if (value is { } until)
                Merged.Add(new StreamCursor { Stream = stream, Until = until });
        }
    }

    public string Text => Json.Of(this);

    /// <summary>What the job keeps; before there were several streams it kept the moment of the answers alone.</summary>
    public static MetricsCursor Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return new MetricsCursor();
        if (text![0] == '{')
            return Json.Read<MetricsCursor>(text);
        var cursor = new MetricsCursor();
        cursor["feedback"] = DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        return cursor;
    }
}
