using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Makes a property of a response a property of its custom API's answer, under the property's name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutAttribute : Attribute
{
    /// <summary>Logical name of the table of a row or reference, when it is always the same.</summary>
    public string Table { get; set; } = "";

    /// <summary>What it holds, in English.</summary>
    public string Description { get; set; } = "";
}
