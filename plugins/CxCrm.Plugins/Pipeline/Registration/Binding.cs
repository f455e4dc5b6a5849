namespace CxCrm.Plugins.Pipeline;

/// <summary>What a custom API is bound to, with the numbers of the customapi table.</summary>
public enum Binding
{
    /// <summary>Unbound.</summary>
    Global = 0,

    /// <summary>One row, passed as the parameter Target.</summary>
    Entity = 1,

    /// <summary>A table.</summary>
    EntityCollection = 2,
}
