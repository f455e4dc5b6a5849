using System.Runtime.Serialization;

namespace CxCrm.Plugins.Toolbox;

/// <summary>A stage with its promise and both aims.</summary>
[DataContract]
internal sealed class JourneyStageText
{
    [DataMember(Name = "id", Order = 1)]
    public string Id { get; set; } = "";

    [DataMember(Name = "name", Order = 2)]
    public string Name { get; set; } = "";

    [DataMember(Name = "valuePromise", Order = 3)]
    public string ValuePromise { get; set; } = "";

    [DataMember(Name = "customerAim", Order = 4, EmitDefaultValue = false)]
    public string? CustomerAim { get; set; }

    [DataMember(Name = "companyAim", Order = 5, EmitDefaultValue = false)]
    public string? CompanyAim { get; set; }
}
