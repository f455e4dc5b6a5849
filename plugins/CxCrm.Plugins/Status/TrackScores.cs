using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using CxCrm.Domain.Status;

namespace CxCrm.Plugins.Status;

/// <summary>A diagnosis as it is kept on the status record: JSON, version 1.</summary>
[DataContract]
public sealed class TrackScores
{
    private const int Decimals = 4;

    [DataMember(Name = "version", Order = 0)]
    public int Version { get; set; } = 1;

    /// <summary>Code of the proposed track; null while figures are missing and none calls.</summary>
    [DataMember(Name = "proposed", Order = 1)]
    public string? Proposed { get; set; }

    /// <summary>Highest score first.</summary>
    [DataMember(Name = "tracks", Order = 2)]
    public List<ScoredTrack> Tracks { get; set; } = [];

    /// <summary>Codes of the figures that are not known.</summary>
    [DataMember(Name = "missing", Order = 3)]
    public List<string> Missing { get; set; } = [];

    /// <summary>Code of the market situation; null when the program has none.</summary>
    [DataMember(Name = "market", Order = 4)]
    public string? Market { get; set; }

    public static string Json(StatusDiagnosis diagnosis, MarketSituation? market) => Pipeline.Json.Of(new TrackScores
    {
        Proposed = diagnosis.Proposed is { } proposed ? Code(proposed) : null,
        Tracks = diagnosis.Tracks.Select(track => new ScoredTrack
        {
            Track = Code(track.Track),
            Score = decimal.Round(track.Score, Decimals),
            Inputs = track.Inputs.Select(input => new ScoredInput { Input = Code(input.Input), Value = input.Value, Limit = input.Limit }).ToList(),
        }).ToList(),
        Missing = diagnosis.Missing.Select(Code).ToList(),
        Market = market is { } known ? Code(known) : null,
    });

    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
