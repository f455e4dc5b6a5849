using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Asks for a copy of the row as it stood before the operation. Not available on Create.
/// Belongs to every step of the class whose message has such an image.</summary>
/// <param name="alias">The name under which the step finds the image.</param>
/// <param name="columns">Logical names of the columns; at least one, since an image of all columns costs a full read.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PreImageAttribute(string alias, params string[] columns) : Attribute
{
    /// <summary>The name of the image.</summary>
    public string Alias { get; } = alias;

    /// <summary>Logical names of its columns.</summary>
    public string[] Columns { get; } = columns;
}
