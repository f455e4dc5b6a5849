using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A touchpoint of a journey.</summary>
[DataContract]
internal sealed class JourneyTouchpoint
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "stage", Order = 3, EmitDefaultValue = false)]
    public string? Stage { get; set; }

    [DataMember(Name = "order", Order = 4)]
    public int Order { get; set; }

    [DataMember(Name = "channel", Order = 5)]
    public string Channel { get; set; } = "";

    /// <summary>digital or physical.</summary>
    [DataMember(Name = "presence", Order = 6, EmitDefaultValue = false)]
    public string? Presence { get; set; }

    /// <summary>see, know, find or buy.</summary>
    [DataMember(Name = "intent", Order = 7, EmitDefaultValue = false)]
    public string? Intent { get; set; }

    [DataMember(Name = "customerAim", Order = 8, EmitDefaultValue = false)]
    public string? CustomerAim { get; set; }

    [DataMember(Name = "companyAim", Order = 9, EmitDefaultValue = false)]
    public string? CompanyAim { get; set; }

    [DataMember(Name = "valuePromise", Order = 10, EmitDefaultValue = false)]
    public string? ValuePromise { get; set; }

    [DataMember(Name = "functionalExpectation", Order = 11, EmitDefaultValue = false)]
    public string? FunctionalExpectation { get; set; }

    [DataMember(Name = "emotionalExpectation", Order = 12, EmitDefaultValue = false)]
    public string? EmotionalExpectation { get; set; }

    /// <summary>1-5.</summary>
    [DataMember(Name = "expectation", Order = 13, EmitDefaultValue = false)]
    public decimal? Expectation { get; set; }

    /// <summary>1-5.</summary>
    [DataMember(Name = "experience", Order = 14, EmitDefaultValue = false)]
    public decimal? Experience { get; set; }

    /// <summary>Experience minus expectation.</summary>
    [DataMember(Name = "gap", Order = 15, EmitDefaultValue = false)]
    public decimal? Gap { get; set; }

    /// <summary>raiseExperience or adjustExpectation.</summary>
    [DataMember(Name = "gapChoice", Order = 16, EmitDefaultValue = false)]
    public string? GapChoice { get; set; }

    [DataMember(Name = "need", Order = 17, EmitDefaultValue = false)]
    public string? Need { get; set; }

    [DataMember(Name = "frustration", Order = 18, EmitDefaultValue = false)]
    public string? Frustration { get; set; }

    /// <summary>0-10.</summary>
    [DataMember(Name = "friction", Order = 19, EmitDefaultValue = false)]
    public int? Friction { get; set; }

    [DataMember(Name = "critical", Order = 20)]
    public bool Critical { get; set; }

    [DataMember(Name = "difficult", Order = 21)]
    public bool Difficult { get; set; }

    [DataMember(Name = "momentThatMatters", Order = 22)]
    public bool MomentThatMatters { get; set; }

    [DataMember(Name = "emotionIdea", Order = 23, EmitDefaultValue = false)]
    public string? EmotionIdea { get; set; }

    [DataMember(Name = "department", Order = 24, EmitDefaultValue = false)]
    public string? Department { get; set; }

    /// <summary>front or back.</summary>
    [DataMember(Name = "office", Order = 25, EmitDefaultValue = false)]
    public string? Office { get; set; }

    [DataMember(Name = "responsible", Order = 26, EmitDefaultValue = false)]
    public string? Responsible { get; set; }

    [DataMember(Name = "ratings", Order = 27, EmitDefaultValue = false)]
    public TouchpointRatings? Ratings { get; set; }

    [DataMember(Name = "toBe", Order = 28, EmitDefaultValue = false)]
    public string? ToBe { get; set; }

    [DataMember(Name = "lastVisited", Order = 29, EmitDefaultValue = false)]
    public string? LastVisited { get; set; }

    [DataMember(Name = "lastMeasured", Order = 30, EmitDefaultValue = false)]
    public string? LastMeasured { get; set; }

    /// <summary>The point of the emotion curve; left out where nobody answered.</summary>
    [DataMember(Name = "emotion", Order = 31, EmitDefaultValue = false)]
    public EmotionPoint? Emotion { get; set; }

    [DataMember(Name = "lanes", Order = 32)]
    public BlueprintLanes Lanes { get; set; } = new();

    [DataMember(Name = "statements", Order = 33)]
    public List<JourneyStatement> Statements { get; set; } = [];
}
