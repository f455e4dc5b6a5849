using System;

namespace CxCrm.Plugins.Pipeline;

/// <summary>Makes a class the main operation of a custom API. The solution builder reads it from the built assembly, and the request's
/// and response's properties from the base class's type arguments.</summary>
/// <param name="name">The unique name, with the publisher's prefix. Never changes.</param>
/// <param name="binding">What it is bound to. Never changes.</param>
/// <param name="kind">Action, or a function for a read without parameters. Never changes.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CustomApiAttribute(string name, Binding binding, Kind kind) : Attribute
{
    /// <summary>The unique name.</summary>
    public string Name { get; } = name;

    /// <summary>The binding.</summary>
    public Binding Binding { get; } = binding;

    /// <summary>Action or function.</summary>
    public Kind Kind { get; } = kind;

    /// <summary>The privilege a caller must hold: one of those of our own tables. Obligatory, since Dataverse has no privileges of custom APIs.</summary>
    public string Privilege { get; set; } = "";

    /// <summary>Logical name of the table, for the bindings to a row or a table.</summary>
    public string Table { get; set; } = "";

    /// <summary>The number of calls to IOrganizationService that one run may make; at least 0. -1 unless told.</summary>
    public int CallBudget { get; set; } = -1;

    /// <summary>The greatest size of a text parameter in UTF-8 bytes; 1 to 16,777,216. 262,144 unless told.</summary>
    public int MaxBytes { get; set; } = 262_144;

    /// <summary>What the API does, in English; shown where administrators and developers meet it.</summary>
    public string Description { get; set; } = "";
}
