using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Makes a property of a request a parameter of its custom API, under the property's name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InAttribute : Attribute
{
    /// <summary>Whether a caller may leave it out. Never changes once released.</summary>
    public bool Optional { get; set; }

    /// <summary>Logical name of the table of a row or reference, when it is always the same.</summary>
    public string Table { get; set; } = "";

    /// <summary>What it holds, in English.</summary>
    public string Description { get; set; } = "";
}
