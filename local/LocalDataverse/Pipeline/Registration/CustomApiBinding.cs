namespace LocalDataverse.Pipeline.Registration;

/// <summary>What a custom API is called on (customapi.bindingtype).</summary>
public enum CustomApiBinding
{
    Global,
    Entity,
    EntityCollection,
}
